/* How many letters to insert, delete or replace to make one word of another. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *
distance(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *first, *second;
    if (!PyArg_ParseTuple(args, "UU", &first, &second)) {
        return NULL;
    }
    Py_ssize_t rows = PyUnicode_GET_LENGTH(first), columns = PyUnicode_GET_LENGTH(second);
    Py_ssize_t *costs = PyMem_New(Py_ssize_t, columns + 1);
    if (!costs) {
        return PyErr_NoMemory();
    }
    for (Py_ssize_t column = 0; column <= columns; column++) {
        costs[column] = column;
    }
    for (Py_ssize_t row = 1; row <= rows; row++) {
        Py_ssize_t diagonal = costs[0];
        costs[0] = row;
        for (Py_ssize_t column = 1; column <= columns; column++) {
            int same = PyUnicode_READ_CHAR(first, row - 1) == PyUnicode_READ_CHAR(second, column - 1);
            Py_ssize_t replaced = diagonal + !same;
            diagonal = costs[column];
            Py_ssize_t other = Py_MIN(costs[column - 1], diagonal) + 1;
            costs[column] = Py_MIN(replaced, other);
        }
    }
    PyObject *result = PyLong_FromSsize_t(costs[columns]);
    PyMem_Free(costs);
    return result;
}

static PyMethodDef methods[] = {
    {"distance", distance, METH_VARARGS, "Return how many letters differ between two words."},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {{0, NULL}};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, .m_name = "words._distance", .m_methods = methods, .m_slots = slots,
};

PyMODINIT_FUNC
PyInit__distance(void)
{
    return PyModuleDef_Init(&module);
}
