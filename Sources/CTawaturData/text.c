// Lexicons and counts of the text layer: clitics, their exceptions, the stems of raw news.
#include "groups.h"

static const unsigned char clitics[] = {
#embed "lexicons/clitics.tsv"
};

static const unsigned char exceptions[] = {
#embed "lexicons/clitics-exceptions.tsv"
};

static const unsigned char stems[] = {
#embed "weights/stems.tsv"
};

static const tawatur_file files[] = {
    TAWATUR_FILE("lexicons/clitics.tsv", clitics),
    TAWATUR_FILE("lexicons/clitics-exceptions.tsv", exceptions),
    TAWATUR_FILE("weights/stems.tsv", stems),
};

const tawatur_group tawatur_text_files = TAWATUR_GROUP(files);
