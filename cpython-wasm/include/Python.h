/* Overlay of CPython's Python.h: what must differ because a thread here runs on two stacks that are both small.

   V8 gives a suspendable activation about a megabyte of native stack; 2,000 levels of C recursion fit, 3,500
   do not. CPython's own figure for WASI (5,000) was measured on wasmtime. */
#ifndef PYMODE_OVERLAY_PYTHON_H
#define PYMODE_OVERLAY_PYTHON_H

#include_next <Python.h>

#undef Py_C_RECURSION_LIMIT
#define Py_C_RECURSION_LIMIT 1000

#endif
