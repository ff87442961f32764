/* What the linker has to get right for one module alone. */
#include <dlfcn.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

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
    usleep(1000); /* lets other threads run */
    constructed++;
}

/* The pointers that the linker made, and those that dlsym finds: of the interpreter, the C library, this module. */
static int
is_found(const char *path)
{
    void *self = dlopen(path, RTLD_NOW), *all = dlopen(NULL, RTLD_NOW);
    return dlsym(all, "malloc") == (void *)malloc && dlsym(RTLD_DEFAULT, "PyObject_Free") == (void *)PyObject_Free
           && dlsym(self, "PyInit_linking") && !dlerror() && !dlsym(self, "malloc")
           && strcmp(dlerror(), "undefined symbol: malloc") == 0 && !dlerror();
}

static int
by_value(const void *left, const void *right)
{
    return *(const int *)left - *(const int *)right;
}

static PyObject *
facts(ONE_ARGUMENT)
{
    static char zeroed[1000];
    int numbers[] = {3, 1, 2};
    char formatted[40];
    qsort(numbers, 3, sizeof *numbers, by_value);
    snprintf(formatted, sizeof formatted, "%d%d%d %.3f %La", numbers[0], numbers[1], numbers[2], sin(1), 1.5L);
    FILE *absent = fopen("/nowhere", "r");
    int error = errno;
    return Py_BuildValue("{s(ss)s(NN)sisOsOsOsisssisi}", "words", words[0], words[1], "makers", makers[0](3),
                         makers[1](3), "constructed", constructed, "weak", nobody_has_this ? Py_True : Py_False,
                         "weak_data", &nobody_has_this_either ? Py_True : Py_False, "same_function",
                         PyLong_Type.tp_free == PyObject_Free ? Py_True : Py_False, "zeroed",
                         zeroed[0] | zeroed[999], "formatted", formatted, "no_such_file",
                         !absent && error == ENOENT, "found",
                         is_found(PyUnicode_AsUTF8(argument)));
}

static PyMethodDef methods[] = {{"facts", facts, METH_O, NULL}, {0}};

MODULE(linking, methods)
