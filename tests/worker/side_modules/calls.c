/* Python called from C: from this module's own frame, and from one of the interpreter's in between. */
#include <stdlib.h>

#include "module.h"

static PyObject *
call(ONE_ARGUMENT)
{
    PyObject *result = PyObject_CallNoArgs(argument);
    return result ? Py_BuildValue("(N)", result) : NULL;
}

static PyObject *called;

static int
compare(const void *left, const void *right)
{
    PyObject *result = PyObject_CallFunction(called, "ii", *(const int *)left, *(const int *)right);
    long order = result ? PyLong_AsLong(result) : 0;
    Py_XDECREF(result);
    return (int)order;
}

static PyObject *
sort(ONE_ARGUMENT)
{
    int numbers[] = {2, 1};
    called = argument;
    qsort(numbers, 2, sizeof *numbers, compare);
    return PyErr_Occurred() ? NULL : Py_BuildValue("ii", numbers[0], numbers[1]);
}

static PyMethodDef methods[] = {{"call", call, METH_O, NULL}, {"sort", sort, METH_O, NULL}, {0}};

MODULE(calls, methods)
