// The files of one room, embedded by that room's own C file. Not seen by Swift.
#ifndef TAWATUR_GROUPS_H
#define TAWATUR_GROUPS_H

#include "include/tawatur_data.h"

typedef struct {
  const tawatur_file *files;
  size_t count;
} tawatur_group;

#define TAWATUR_FILE(path, name) {path, name, sizeof name}
#define TAWATUR_GROUP(files) {files, sizeof files / sizeof files[0]}

extern const tawatur_group tawatur_acts_files;
extern const tawatur_group tawatur_names_files;
extern const tawatur_group tawatur_text_files;
extern const tawatur_group tawatur_times_files;
extern const tawatur_group tawatur_telling_files;
extern const tawatur_group tawatur_quotations_files;
extern const tawatur_group tawatur_comparing_files;
extern const tawatur_group tawatur_dossier_files;
extern const tawatur_group tawatur_stories_files;

#endif
