/* CPython's recursion checks and its compiler, on stacks that are small. */
#ifndef PYMODE_RECURSION_H
#define PYMODE_RECURSION_H

#include "Python.h"

/* Let the functions of `marshal` run on a deep stack where this one is too short. -1 with an exception set. */
int pymode_give_marshal_room(void);

#endif
