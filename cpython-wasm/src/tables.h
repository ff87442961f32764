/* Tables of CPython's that are files of the standard library: interpreter/tables.py makes them, and the C source
   that names them here. */
#ifndef PYMODE_TABLES_H
#define PYMODE_TABLES_H

#include "Python.h"

#include <stdbool.h>

/* A module's tables: where in memory each belongs, and what the file that has them begins with. */
struct tables {
    const char *module;
    const char *digest;
    size_t count;
    char *const *places;
    bool read;
};

/* Read a module's tables, the first time; false with an exception if they are not to be had. */
bool tables_read(struct tables *tables);

#endif
