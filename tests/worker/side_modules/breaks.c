/* What ends the interpreter. */
#include <stdlib.h>

#include "module.h"

int nobody_has_this_function(int);

static PyObject *
call_missing(NO_ARGUMENTS)
{
    return PyLong_FromLong(nobody_has_this_function(1));
}

static PyObject *
out_of_bounds(NO_ARGUMENTS)
{
    return PyLong_FromLong(*(volatile int *)0xfffffff0);
}

static PyObject *
in_libc(NO_ARGUMENTS)
{
    abort();
}

static PyMethodDef methods[] = {{"call_missing", call_missing, METH_NOARGS, NULL},
                                {"out_of_bounds", out_of_bounds, METH_NOARGS, NULL},
                                {"in_libc", in_libc, METH_NOARGS, NULL},
                                {0}};

MODULE(breaks, methods)
