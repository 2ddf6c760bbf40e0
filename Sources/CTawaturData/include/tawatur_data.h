// The files that travel inside the program: lexicons, templates, style sheets, weights.
#ifndef TAWATUR_DATA_H
#define TAWATUR_DATA_H

#include <stddef.h>

/// One file: its path below Sources/CTawaturData and its bytes, which are never freed.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} tawatur_file;

/// How many files there are.
size_t tawatur_file_count(void);
/// The file at `index`, in the order of data.c. (Swift sees no C array of unknown length.)
tawatur_file tawatur_file_at(size_t index);

#endif
