/* A module of one C file: `MODULE(name, methods)` at its end. */
#include "Python.h"

#define MODULE(name, methods) NAMED(name, methods)

#define NAMED(name, methods)                                                               \
    static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, #name, NULL, 0, (methods)}; \
    PyMODINIT_FUNC PyInit_##name(void)                                                     \
    {                                                                                      \
        return PyModuleDef_Init(&module);                                                  \
    }

#define NO_ARGUMENTS PyObject *Py_UNUSED(self), PyObject *Py_UNUSED(ignored)
#define ONE_ARGUMENT PyObject *Py_UNUSED(self), PyObject *argument
