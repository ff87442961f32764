/* The module `_pymode`. */
#ifndef PYMODE_DOOR_H
#define PYMODE_DOOR_H

#include "Python.h"

PyMODINIT_FUNC PyInit__pymode(void);

#endif
