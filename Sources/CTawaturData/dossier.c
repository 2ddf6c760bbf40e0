// Lexicons of figures and differences.
#include "groups.h"

static const unsigned char figure_poles[] = {
#embed "lexicons/figure-poles.tsv"
};

static const unsigned char unit_classes[] = {
#embed "lexicons/unit-classes.tsv"
};

static const unsigned char share_words[] = {
#embed "lexicons/share-words.tsv"
};

static const unsigned char difference_questions[] = {
#embed "lexicons/difference-questions.tsv"
};

static const unsigned char force_words[] = {
#embed "lexicons/force-words.tsv"
};

static const unsigned char persistence[] = {
#embed "lexicons/persistence.tsv"
};

static const unsigned char pledge_turns[] = {
#embed "lexicons/pledge-turns.tsv"
};

static const unsigned char ending_words[] = {
#embed "lexicons/ending-words.tsv"
};

static const tawatur_file files[] = {
    TAWATUR_FILE("lexicons/figure-poles.tsv", figure_poles),
    TAWATUR_FILE("lexicons/unit-classes.tsv", unit_classes),
    TAWATUR_FILE("lexicons/share-words.tsv", share_words),
    TAWATUR_FILE("lexicons/difference-questions.tsv", difference_questions),
    TAWATUR_FILE("lexicons/force-words.tsv", force_words),
    TAWATUR_FILE("lexicons/persistence.tsv", persistence),
    TAWATUR_FILE("lexicons/pledge-turns.tsv", pledge_turns),
    TAWATUR_FILE("lexicons/ending-words.tsv", ending_words),
};

const tawatur_group tawatur_dossier_files = TAWATUR_GROUP(files);
