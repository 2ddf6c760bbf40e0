// Lexicons of copied passages and of changed wordings.
#include "groups.h"

static const unsigned char particles[] = {
#embed "lexicons/particles.tsv"
};

static const unsigned char standing_phrases[] = {
#embed "lexicons/standing-phrases.tsv"
};

static const unsigned char offices[] = {
#embed "lexicons/offices.tsv"
};

static const unsigned char framing[] = {
#embed "lexicons/framing.tsv"
};

static const unsigned char spelling_variants[] = {
#embed "lexicons/spelling-variants.tsv"
};

static const unsigned char agreeing_words[] = {
#embed "lexicons/agreeing-words.tsv"
};

static const unsigned char source_kinds[] = {
#embed "lexicons/source-kinds.tsv"
};

static const tawatur_file files[] = {
    TAWATUR_FILE("lexicons/particles.tsv", particles),
    TAWATUR_FILE("lexicons/standing-phrases.tsv", standing_phrases),
    TAWATUR_FILE("lexicons/offices.tsv", offices),
    TAWATUR_FILE("lexicons/framing.tsv", framing),
    TAWATUR_FILE("lexicons/agreeing-words.tsv", agreeing_words),
    TAWATUR_FILE("lexicons/source-kinds.tsv", source_kinds),
    TAWATUR_FILE("lexicons/spelling-variants.tsv", spelling_variants),
};

const tawatur_group tawatur_comparing_files = TAWATUR_GROUP(files);
