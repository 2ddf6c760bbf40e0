// Counts the allocations of this process: malloc and its sisters are taken over and passed on to the C library.
#ifndef TAWATUR_ALLOCATIONS_H
#define TAWATUR_ALLOCATIONS_H

/// How many allocations there were since the process began, on all threads; 0 where they cannot be counted.
unsigned long long tawatur_allocations(void);

#endif
