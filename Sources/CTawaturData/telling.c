// Words of the interface, templates and style sheets.
#include "groups.h"

static const unsigned char labels[] = {
#embed "lexicons/labels.tsv"
};
static const unsigned char counted_nouns[] = {
#embed "lexicons/counted-nouns.tsv"
};
static const unsigned char dossier_template[] = {
#embed "templates/dossier.mustache"
};
static const unsigned char base_style[] = {
#embed "styles/base.css"
};

static const unsigned char dossier_style[] = {
#embed "styles/dossier.css"
};

static const unsigned char compare_template[] = {
#embed "templates/compare.mustache"
};

static const unsigned char compare_style[] = {
#embed "styles/compare.css"
};

static const tawatur_file files[] = {
    TAWATUR_FILE("lexicons/labels.tsv", labels),
    TAWATUR_FILE("lexicons/counted-nouns.tsv", counted_nouns),
    TAWATUR_FILE("templates/dossier.mustache", dossier_template),
    TAWATUR_FILE("styles/base.css", base_style),
    TAWATUR_FILE("styles/dossier.css", dossier_style),
    TAWATUR_FILE("templates/compare.mustache", compare_template),
    TAWATUR_FILE("styles/compare.css", compare_style),
};

const tawatur_group tawatur_telling_files = TAWATUR_GROUP(files);
