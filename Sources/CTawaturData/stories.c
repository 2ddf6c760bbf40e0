// Lexicon and weights by which stories are told apart.
#include "groups.h"

static const unsigned char stop_words[] = {
#embed "lexicons/story-stop-words.tsv"
};

static const unsigned char frequencies[] = {
#embed "weights/story-frequencies.bin"
};

static const tawatur_file files[] = {
    TAWATUR_FILE("lexicons/story-stop-words.tsv", stop_words),
    TAWATUR_FILE("weights/story-frequencies.bin", frequencies),
};

const tawatur_group tawatur_stories_files = TAWATUR_GROUP(files);
