// All files that the program carries, room by room. To add a file: embed it in its room's C file and name it there in the
// table; a test compares the tables with the folders, so that none is forgotten.
#include "groups.h"

static const tawatur_group *const groups[] = {
    &tawatur_acts_files,
    &tawatur_names_files,
    &tawatur_text_files,
    &tawatur_times_files,
    &tawatur_telling_files,
    &tawatur_quotations_files,
    &tawatur_comparing_files,
    &tawatur_dossier_files,
    &tawatur_stories_files,
};

static const size_t group_count = sizeof groups / sizeof groups[0];

size_t tawatur_file_count(void) {
  size_t count = 0;
  for (size_t group = 0; group < group_count; group++) count += groups[group]->count;
  return count;
}

tawatur_file tawatur_file_at(size_t index) {
  size_t group = 0;
  while (index >= groups[group]->count) index -= groups[group++]->count;
  return groups[group]->files[index];
}
