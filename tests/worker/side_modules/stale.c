/* Needs functions of another version of CPython. */
#include "module.h"

PyObject *_PyGone_New(void);
PyObject *PyGone_Get(void);

static PyObject *
gone(NO_ARGUMENTS)
{
    return PySequence_Concat(_PyGone_New(), PyGone_Get());
}

static PyMethodDef methods[] = {{"gone", gone, METH_NOARGS, NULL}, {0}};

MODULE(stale, methods)
