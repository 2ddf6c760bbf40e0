// Lexicons and weights of names.
#include "groups.h"

static const unsigned char countries[] = {
#embed "lexicons/countries.tsv"
};
static const unsigned char given_names[] = {
#embed "lexicons/given-names.tsv"
};
static const unsigned char name_parts[] = {
#embed "lexicons/name-parts.tsv"
};
static const unsigned char organisations[] = {
#embed "lexicons/organisations.tsv"
};
static const unsigned char outlets[] = {
#embed "lexicons/outlets.tsv"
};
static const unsigned char places[] = {
#embed "lexicons/places.tsv"
};
static const unsigned char plain_words[] = {
#embed "lexicons/plain-words.tsv"
};
static const unsigned char short_names[] = {
#embed "lexicons/short-names.tsv"
};
static const unsigned char state_nouns[] = {
#embed "lexicons/state-nouns.tsv"
};
static const unsigned char title_synonyms[] = {
#embed "lexicons/title-synonyms.tsv"
};
static const unsigned char title_words[] = {
#embed "lexicons/title-words.tsv"
};
static const unsigned char titles[] = {
#embed "lexicons/titles.tsv"
};
static const unsigned char weights[] = {
#embed "weights/names.model"
};

static const tawatur_file files[] = {
    TAWATUR_FILE("lexicons/countries.tsv", countries),
    TAWATUR_FILE("lexicons/given-names.tsv", given_names),
    TAWATUR_FILE("lexicons/name-parts.tsv", name_parts),
    TAWATUR_FILE("lexicons/organisations.tsv", organisations),
    TAWATUR_FILE("lexicons/outlets.tsv", outlets),
    TAWATUR_FILE("lexicons/places.tsv", places),
    TAWATUR_FILE("lexicons/plain-words.tsv", plain_words),
    TAWATUR_FILE("lexicons/short-names.tsv", short_names),
    TAWATUR_FILE("lexicons/state-nouns.tsv", state_nouns),
    TAWATUR_FILE("lexicons/title-synonyms.tsv", title_synonyms),
    TAWATUR_FILE("lexicons/title-words.tsv", title_words),
    TAWATUR_FILE("lexicons/titles.tsv", titles),
    TAWATUR_FILE("weights/names.model", weights),
};

const tawatur_group tawatur_names_files = TAWATUR_GROUP(files);
