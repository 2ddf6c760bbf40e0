// Lexicons of times and quantities.
#include "groups.h"

static const unsigned char approximators[] = {
#embed "lexicons/approximators.tsv"
};
static const unsigned char currencies[] = {
#embed "lexicons/currencies.tsv"
};
static const unsigned char day_parts[] = {
#embed "lexicons/day-parts.tsv"
};
static const unsigned char decades[] = {
#embed "lexicons/decades.tsv"
};
static const unsigned char deictics[] = {
#embed "lexicons/deictics.tsv"
};
static const unsigned char demonstratives[] = {
#embed "lexicons/demonstratives.tsv"
};
static const unsigned char eras[] = {
#embed "lexicons/eras.tsv"
};
static const unsigned char feasts[] = {
#embed "lexicons/feasts.tsv"
};
static const unsigned char frequencies[] = {
#embed "lexicons/frequencies.tsv"
};
static const unsigned char glue_words[] = {
#embed "lexicons/glue-words.tsv"
};
static const unsigned char identifier_heads[] = {
#embed "lexicons/identifier-heads.tsv"
};
static const unsigned char months[] = {
#embed "lexicons/months.tsv"
};
static const unsigned char name_heads[] = {
#embed "lexicons/name-heads.tsv"
};
static const unsigned char news_nouns[] = {
#embed "lexicons/news-nouns.tsv"
};
static const unsigned char not_future[] = {
#embed "lexicons/not-future.tsv"
};
static const unsigned char number_words[] = {
#embed "lexicons/number-words.tsv"
};
static const unsigned char outlet_countries[] = {
#embed "lexicons/outlet-countries.tsv"
};
static const unsigned char percents[] = {
#embed "lexicons/percents.tsv"
};
static const unsigned char period_parts[] = {
#embed "lexicons/period-parts.tsv"
};
static const unsigned char predicates[] = {
#embed "lexicons/predicates.tsv"
};
static const unsigned char relatives[] = {
#embed "lexicons/relatives.tsv"
};
static const unsigned char rules_times[] = {
#embed "lexicons/rules-times.tsv"
};
static const unsigned char seasons[] = {
#embed "lexicons/seasons.tsv"
};
static const unsigned char tenses[] = {
#embed "lexicons/tenses.tsv"
};
static const unsigned char time_prepositions[] = {
#embed "lexicons/time-prepositions.tsv"
};
static const unsigned char time_traps[] = {
#embed "lexicons/time-traps.tsv"
};
static const unsigned char time_units[] = {
#embed "lexicons/time-units.tsv"
};
static const unsigned char umm_al_qura[] = {
#embed "lexicons/umm-al-qura.tsv"
};
static const unsigned char uncounted_words[] = {
#embed "lexicons/uncounted-words.tsv"
};
static const unsigned char vague_times[] = {
#embed "lexicons/vague-times.tsv"
};
static const unsigned char week_starts[] = {
#embed "lexicons/week-starts.tsv"
};
static const unsigned char weekdays[] = {
#embed "lexicons/weekdays.tsv"
};
static const unsigned char zone_words[] = {
#embed "lexicons/zone-words.tsv"
};
static const unsigned char zones[] = {
#embed "lexicons/zones.tsv"
};

static const tawatur_file files[] = {
    TAWATUR_FILE("lexicons/approximators.tsv", approximators),
    TAWATUR_FILE("lexicons/currencies.tsv", currencies),
    TAWATUR_FILE("lexicons/day-parts.tsv", day_parts),
    TAWATUR_FILE("lexicons/decades.tsv", decades),
    TAWATUR_FILE("lexicons/deictics.tsv", deictics),
    TAWATUR_FILE("lexicons/demonstratives.tsv", demonstratives),
    TAWATUR_FILE("lexicons/eras.tsv", eras),
    TAWATUR_FILE("lexicons/feasts.tsv", feasts),
    TAWATUR_FILE("lexicons/frequencies.tsv", frequencies),
    TAWATUR_FILE("lexicons/glue-words.tsv", glue_words),
    TAWATUR_FILE("lexicons/identifier-heads.tsv", identifier_heads),
    TAWATUR_FILE("lexicons/months.tsv", months),
    TAWATUR_FILE("lexicons/name-heads.tsv", name_heads),
    TAWATUR_FILE("lexicons/news-nouns.tsv", news_nouns),
    TAWATUR_FILE("lexicons/not-future.tsv", not_future),
    TAWATUR_FILE("lexicons/number-words.tsv", number_words),
    TAWATUR_FILE("lexicons/outlet-countries.tsv", outlet_countries),
    TAWATUR_FILE("lexicons/percents.tsv", percents),
    TAWATUR_FILE("lexicons/period-parts.tsv", period_parts),
    TAWATUR_FILE("lexicons/predicates.tsv", predicates),
    TAWATUR_FILE("lexicons/relatives.tsv", relatives),
    TAWATUR_FILE("lexicons/rules-times.tsv", rules_times),
    TAWATUR_FILE("lexicons/seasons.tsv", seasons),
    TAWATUR_FILE("lexicons/tenses.tsv", tenses),
    TAWATUR_FILE("lexicons/time-prepositions.tsv", time_prepositions),
    TAWATUR_FILE("lexicons/time-traps.tsv", time_traps),
    TAWATUR_FILE("lexicons/time-units.tsv", time_units),
    TAWATUR_FILE("lexicons/umm-al-qura.tsv", umm_al_qura),
    TAWATUR_FILE("lexicons/uncounted-words.tsv", uncounted_words),
    TAWATUR_FILE("lexicons/vague-times.tsv", vague_times),
    TAWATUR_FILE("lexicons/week-starts.tsv", week_starts),
    TAWATUR_FILE("lexicons/weekdays.tsv", weekdays),
    TAWATUR_FILE("lexicons/zone-words.tsv", zone_words),
    TAWATUR_FILE("lexicons/zones.tsv", zones),
};

const tawatur_group tawatur_times_files = TAWATUR_GROUP(files);
