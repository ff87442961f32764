/* Compiled twice, as `NAME` says: two modules that need the library. */
#include "module.h"

extern int counted;
int count(void);
int (*counter(void))(void);

static PyObject *
next(NO_ARGUMENTS)
{
    int result = count();
    return Py_BuildValue("iOO", result, result == counted ? Py_True : Py_False,
                         counter() == count ? Py_True : Py_False);
}

/* A pointer to the function of the library, for the other module to call. */
static PyObject *
lend(NO_ARGUMENTS)
{
    return PyCapsule_New((void *)count, "count", NULL);
}

static PyObject *
use(ONE_ARGUMENT)
{
    int (*lent)(void) = (int (*)(void))PyCapsule_GetPointer(argument, "count");
    return lent ? Py_BuildValue("iO", lent(), lent == count ? Py_True : Py_False) : NULL;
}

static PyMethodDef methods[] = {
    {"next", next, METH_NOARGS, NULL}, {"lend", lend, METH_NOARGS, NULL}, {"use", use, METH_O, NULL}, {0}};

MODULE(NAME, methods)
