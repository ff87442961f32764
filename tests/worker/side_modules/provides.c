/* The library within a module. */
#include "counting.c"
#define NAME provides
#include "counts.c"
