#include "include/allocations.h"

#if defined(__linux__) && defined(__GLIBC__) || defined(__linux__)
#include <stdatomic.h>
#include <stddef.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

static _Thread_local unsigned long long local;
static atomic_ullong total;

static void count(void) {
  // One shared counter would be what a test of two cores measures; threads add theirs a thousand at a time.
  if (++local % 1024 == 0) atomic_fetch_add_explicit(&total, 1024, memory_order_relaxed);
}

void *malloc(size_t size) {
  count();
  return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
  count();
  return __libc_calloc(number, size);
}

void *realloc(void *memory, size_t size) {
  count();
  return __libc_realloc(memory, size);
}

unsigned long long tawatur_allocations(void) { return atomic_load(&total) + local % 1024; }
#else
unsigned long long tawatur_allocations(void) { return 0; }
#endif
