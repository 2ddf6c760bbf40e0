// Lexicons of times and quantities.
#include "groups.h"

static const unsigned char months[] = {
#embed "lexicons/months.tsv"
};

static const tawatur_file files[] = {
    TAWATUR_FILE("lexicons/months.tsv", months),
};

const tawatur_group tawatur_times_files = TAWATUR_GROUP(files);
