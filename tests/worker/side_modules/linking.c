/* What the linker has to get right for one module alone. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "module.h"

static PyObject *
twice(long value)
{
    return PyLong_FromLong(2 * value);
}

static const char *const words[] = {"data", "relocations"};
static PyObject *(*const makers[])(long) = {PyLong_FromLong, twice};

extern int nobody_has_this(void) __attribute__((weak));
extern int nobody_has_this_either __attribute__((weak));

static int constructed;

__attribute__((constructor)) static void
construct(void)
{
    constructed++;
}

static int
by_value(const void *left, const void *right)
{
    return *(const int *)left - *(const int *)right;
}

static PyObject *
facts(NO_ARGUMENTS)
{
    static char zeroed[1000];
    int numbers[] = {3, 1, 2};
    char formatted[40];
    qsort(numbers, 3, sizeof *numbers, by_value);
    snprintf(formatted, sizeof formatted, "%d%d%d %.3f %La", numbers[0], numbers[1], numbers[2], sin(1), 1.5L);
    FILE *absent = fopen("/nowhere", "r");
    int error = errno;
    return Py_BuildValue("{s(ss)s(NN)sisOsOsOsisssi}", "words", words[0], words[1], "makers", makers[0](3),
                         makers[1](3), "constructed", constructed, "weak", nobody_has_this ? Py_True : Py_False,
                         "weak_data", &nobody_has_this_either ? Py_True : Py_False, "same_function",
                         PyLong_Type.tp_free == PyObject_Free ? Py_True : Py_False, "zeroed",
                         zeroed[0] | zeroed[999], "formatted", formatted, "no_such_file",
                         !absent && error == ENOENT);
}

static PyMethodDef methods[] = {{"facts", facts, METH_NOARGS, NULL}, {0}};

MODULE(linking, methods)
