// Lexicons of quotations: cues, the words around them, media, names in marks, sources.
#include "groups.h"

static const unsigned char cues[] = {
#embed "lexicons/cues.tsv"
};
static const unsigned char cue_words[] = {
#embed "lexicons/cue-words.tsv"
};
static const unsigned char cue_phrases[] = {
#embed "lexicons/cue-phrases.tsv"
};
static const unsigned char media_nouns[] = {
#embed "lexicons/media-nouns.tsv"
};
static const unsigned char mark_class_nouns[] = {
#embed "lexicons/mark-class-nouns.tsv"
};
static const unsigned char source_nouns[] = {
#embed "lexicons/source-nouns.tsv"
};
static const unsigned char object_nouns[] = {
#embed "lexicons/object-nouns.tsv"
};
static const unsigned char relay_cues[] = {
#embed "lexicons/relay-cues.tsv"
};
static const unsigned char outlet_nouns[] = {
#embed "lexicons/outlet-nouns.tsv"
};
static const unsigned char rules[] = {
#embed "lexicons/rules-quotations.tsv"
};
static const unsigned char confidence[] = {
#embed "lexicons/confidence.tsv"
};

static const tawatur_file files[] = {
    TAWATUR_FILE("lexicons/cues.tsv", cues),
    TAWATUR_FILE("lexicons/cue-words.tsv", cue_words),
    TAWATUR_FILE("lexicons/cue-phrases.tsv", cue_phrases),
    TAWATUR_FILE("lexicons/media-nouns.tsv", media_nouns),
    TAWATUR_FILE("lexicons/mark-class-nouns.tsv", mark_class_nouns),
    TAWATUR_FILE("lexicons/source-nouns.tsv", source_nouns),
    TAWATUR_FILE("lexicons/object-nouns.tsv", object_nouns),
    TAWATUR_FILE("lexicons/rules-quotations.tsv", rules),
    TAWATUR_FILE("lexicons/confidence.tsv", confidence),
    TAWATUR_FILE("lexicons/outlet-nouns.tsv", outlet_nouns),
    TAWATUR_FILE("lexicons/relay-cues.tsv", relay_cues),
};

const tawatur_group tawatur_quotations_files = TAWATUR_GROUP(files);
