// Lexicons of pledges and events.
#include "groups.h"

static const unsigned char acts_words[] = {
#embed "lexicons/acts-words.tsv"
};
static const unsigned char agent_nouns[] = {
#embed "lexicons/agent-nouns.tsv"
};
static const unsigned char events[] = {
#embed "lexicons/events.tsv"
};
static const unsigned char events_words[] = {
#embed "lexicons/events-words.tsv"
};
static const unsigned char events_ordinals[] = {
#embed "lexicons/events-ordinals.tsv"
};
static const unsigned char pledges[] = {
#embed "lexicons/pledges.tsv"
};
static const unsigned char pledges_announced[] = {
#embed "lexicons/pledges-announced.tsv"
};
static const unsigned char pledges_deadline[] = {
#embed "lexicons/pledges-deadline.tsv"
};
static const unsigned char pledges_future[] = {
#embed "lexicons/pledges-future.tsv"
};
static const unsigned char pledges_imperfects[] = {
#embed "lexicons/pledges-imperfects.tsv"
};
static const unsigned char rules_acts[] = {
#embed "lexicons/rules-acts.tsv"
};
static const unsigned char verbal_nouns[] = {
#embed "lexicons/verbal-nouns.tsv"
};

static const tawatur_file files[] = {
    TAWATUR_FILE("lexicons/acts-words.tsv", acts_words),
    TAWATUR_FILE("lexicons/agent-nouns.tsv", agent_nouns),
    TAWATUR_FILE("lexicons/events.tsv", events),
    TAWATUR_FILE("lexicons/events-words.tsv", events_words),
    TAWATUR_FILE("lexicons/events-ordinals.tsv", events_ordinals),
    TAWATUR_FILE("lexicons/pledges.tsv", pledges),
    TAWATUR_FILE("lexicons/pledges-announced.tsv", pledges_announced),
    TAWATUR_FILE("lexicons/pledges-deadline.tsv", pledges_deadline),
    TAWATUR_FILE("lexicons/pledges-future.tsv", pledges_future),
    TAWATUR_FILE("lexicons/pledges-imperfects.tsv", pledges_imperfects),
    TAWATUR_FILE("lexicons/rules-acts.tsv", rules_acts),
    TAWATUR_FILE("lexicons/verbal-nouns.tsv", verbal_nouns),
};

const tawatur_group tawatur_acts_files = TAWATUR_GROUP(files);
