/* _pymode: the door from Python to the host.

   An operation goes out as marshal (version 2) of the tuple (operation, *arguments) and its answer comes back
   as one byte, value or error, and marshal of the value or of (kind, message). */
#include "Python.h"
#include "marshal.h"

#include <string.h>
#include <unistd.h>
#include <wasi/libc-environ.h>

#include "abi.h"
#include "door.h"
#include "green.h"
#include "stack.h"

#define MARSHAL_VERSION 2

/* Return the answer's bytes, the first of which says what they are; NULL if memory ran out. */
static PyObject *
answer_of(int32_t call)
{
    int32_t size = host_size(call);
    if (size < 0) {
        Py_BEGIN_ALLOW_THREADS
        green_wait_call(call);
        Py_END_ALLOW_THREADS
        size = host_size(call);
    }
    PyObject *answer = PyBytes_FromStringAndSize(NULL, size);
    if (!answer) {
        host_take(call, NULL);
        return NULL;
    }
    host_take(call, PyBytes_AS_STRING(answer));
    return answer;
}

/* Raise the exception that an error of the host, (kind, message), stands for. */
static void
raise_host_error(PyObject *kind_and_message)
{
    PyObject *error = NULL;
    PyObject *door = PyImport_ImportModule("pymode._door");
    PyObject *exception = door ? PyObject_GetAttrString(door, "exception") : NULL;
    if (exception) {
        error = PyObject_Call(exception, kind_and_message, NULL);
    }
    if (error) {
        PyErr_SetObject((PyObject *)Py_TYPE(error), error);
    }
    Py_XDECREF(error);
    Py_XDECREF(exception);
    Py_XDECREF(door);
}

PyDoc_STRVAR(call_doc, "call(operation, /, *arguments)\n--\n\n"
                       "Ask the host for one operation and return its answer; may suspend this thread.\n\n"
                       "Values: None, bool, int, float, str, bytes, tuple, list, dict, of these exact types.\n"
                       "Raises ValueError for a value of another type, for an error of the host what\n"
                       "pymode._door.exception makes of it.");

/* Either side sends at most so many levels of nesting; marshal takes 107 bytes of stack for each. */
enum { DEPTH = 500, MARSHAL_ROOM = DEPTH * 112 };

/* Return whether a value nests no deeper than `left` levels. */
static bool
is_shallow(PyObject *value, int left)
{
    if (left == 0) {
        return false;
    }
    if (PyDict_CheckExact(value)) {
        PyObject *key, *item;
        Py_ssize_t position = 0;
        while (PyDict_Next(value, &position, &key, &item)) {
            if (!is_shallow(key, left - 1) || !is_shallow(item, left - 1)) {
                return false;
            }
        }
    }
    else if (PyTuple_CheckExact(value) || PyList_CheckExact(value)) {
        for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(value); i++) {
            if (!is_shallow(PySequence_Fast_GET_ITEM(value, i), left - 1)) {
                return false;
            }
        }
    }
    return true;
}

static void *
write_message(void *operation)
{
    return PyMarshal_WriteObjectToString(operation, MARSHAL_VERSION);
}

/* An answer: a byte that says what it is, and marshal. */
typedef struct {
    const char *bytes;
    Py_ssize_t size;
} Answer;

static void *
read_marshal(void *answer)
{
    return PyMarshal_ReadObjectFromString(((Answer *)answer)->bytes + 1, ((Answer *)answer)->size - 1);
}

/* Return the value that an answer is, or raise its error. */
static PyObject *
value_of(Answer answer)
{
    /* None is what most operations return. */
    if (answer.size == 2 && answer.bytes[0] == ANSWER_VALUE && answer.bytes[1] == 'N') {
        Py_RETURN_NONE;
    }
    PyObject *value = stack_call_deep(MARSHAL_ROOM, read_marshal, &answer);
    if (value && answer.bytes[0] == ANSWER_ERROR) {
        raise_host_error(value);
        Py_CLEAR(value);
    }
    return value;
}

/* An answer that is one large bytes value: what marshal writes for it, before the bytes. */
enum { LARGE = 4096, BYTES_HEAD = 1 + 1 + 4 };

static bool
is_large_bytes(PyObject *answer)
{
    const char *head = PyBytes_AS_STRING(answer);
    return PyBytes_GET_SIZE(answer) > LARGE && head[0] == ANSWER_VALUE && head[1] == 's';
}

/* Make the answer itself the value, so that a body is in memory once, not twice. Takes the reference. */
static PyObject *
become_value(PyObject *answer)
{
    Py_ssize_t size = PyBytes_GET_SIZE(answer) - BYTES_HEAD;
    char *start = PyBytes_AS_STRING(answer);
    memmove(start, start + BYTES_HEAD, size);
    _PyBytes_Resize(&answer, size); /* NULL with an exception if that fails */
    return answer;
}

/* Small answers come in a buffer of the caller's. */
enum { SMALL = 512 };

/* Begin the operation args[0] with the other arguments; false with an exception if it can't be sent. `call` is
   what host_begin returns. */
static bool
begin(PyObject *const *args, Py_ssize_t nargs, int32_t *call, char *answer, int32_t room)
{
    PyObject *operation = PyTuple_New(nargs);
    if (!operation) {
        return false;
    }
    for (Py_ssize_t i = 0; i < nargs; i++) {
        PyTuple_SET_ITEM(operation, i, Py_NewRef(args[i]));
    }
    if (!is_shallow(operation, DEPTH)) {
        PyErr_Format(PyExc_ValueError, "a value for the host may nest %d levels deep", DEPTH);
        Py_DECREF(operation);
        return false;
    }
    PyObject *message = stack_call_deep(MARSHAL_ROOM, write_message, operation);
    Py_DECREF(operation);
    if (!message) {
        return false;
    }
    *call = host_begin(green_current->owner, PyBytes_AS_STRING(message), (int32_t)PyBytes_GET_SIZE(message),
                       answer, room);
    Py_DECREF(message);
    return true;
}

/* Return the value that a call came to, or raise its error. */
static PyObject *
finish(int32_t call)
{
    PyObject *answer = answer_of(call);
    if (!answer) {
        return NULL;
    }
    if (is_large_bytes(answer)) {
        return become_value(answer);
    }
    PyObject *value = value_of((Answer){PyBytes_AS_STRING(answer), PyBytes_GET_SIZE(answer)});
    Py_DECREF(answer);
    return value;
}

static PyObject *
door_call(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs)
{
    char answer[SMALL];
    int32_t call;
    if (!begin(args, nargs, &call, answer, sizeof answer)) {
        return NULL;
    }
    return call < 0 ? value_of((Answer){answer, -call}) : finish(call);
}

PyDoc_STRVAR(begin_doc, "begin(operation, /, *arguments)\n--\n\n"
                        "Ask the host for one operation and return a number for finish(); never suspends.\n\n"
                        "Each number must be finished once: until then the host keeps the answer.");

static PyObject *
door_begin(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs)
{
    int32_t call;
    return begin(args, nargs, &call, NULL, 0) ? PyLong_FromLong(call) : NULL;
}

PyDoc_STRVAR(finish_doc, "finish(call, /)\n--\n\n"
                         "Return the answer to what begin() began; may suspend this thread.");

static PyObject *
door_finish(PyObject *Py_UNUSED(module), PyObject *number)
{
    int call = PyLong_AsInt(number);
    return call == -1 && PyErr_Occurred() ? NULL : finish(call);
}

PyDoc_STRVAR(owner_doc, "owner()\n--\n\nReturn the id of the request that this thread works for; 0: the object.");

static PyObject *
door_owner(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(ignored))
{
    return PyLong_FromLong(green_current->owner);
}

PyDoc_STRVAR(environ_doc, "environ()\n--\n\n"
                          "Ask the host for the environment again, and return it: bytes by bytes.");

static PyObject *
door_environ(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(ignored))
{
    __wasilibc_deinitialize_environ();
    __wasilibc_initialize_environ();
    PyObject *result = PyDict_New();
    if (!result) {
        return NULL;
    }
    for (char **entry = environ; *entry; entry++) {
        char *equals = strchr(*entry, '=');
        if (!equals) {
            continue;
        }
        PyObject *name = PyBytes_FromStringAndSize(*entry, equals - *entry);
        PyObject *value = PyBytes_FromString(equals + 1);
        if (!name || !value || PyDict_SetItem(result, name, value) < 0) {
            Py_CLEAR(result);
        }
        Py_XDECREF(name);
        Py_XDECREF(value);
        if (!result) {
            return NULL;
        }
    }
    return result;
}

PyDoc_STRVAR(fair_doc, "fair(flag, /)\n--\n\nSay whether a thread that computes for long lets others run meanwhile.");

static PyObject *
door_fair(PyObject *Py_UNUSED(module), PyObject *flag)
{
    int is_fair = PyObject_IsTrue(flag);
    if (is_fair < 0) {
        return NULL;
    }
    green_is_fair = is_fair;
    Py_RETURN_NONE;
}

static int
door_exec(PyObject *module)
{
    return PyModule_AddIntConstant(module, "ABI", PYMODE_ABI);
}

static PyMethodDef door_methods[] = {
    {"call", _PyCFunction_CAST(door_call), METH_FASTCALL, call_doc},
    {"begin", _PyCFunction_CAST(door_begin), METH_FASTCALL, begin_doc},
    {"environ", door_environ, METH_NOARGS, environ_doc},
    {"finish", door_finish, METH_O, finish_doc},
    {"owner", door_owner, METH_NOARGS, owner_doc},
    {"fair", door_fair, METH_O, fair_doc},
    {0},
};

static PyModuleDef_Slot door_slots[] = {
    {Py_mod_exec, door_exec},
    {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED},
    {0},
};

static struct PyModuleDef door_module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_pymode",
    .m_doc = "The door from Python to the host; use the package `pymode` instead.",
    .m_methods = door_methods,
    .m_slots = door_slots,
};

PyMODINIT_FUNC
PyInit__pymode(void)
{
    return PyModuleDef_Init(&door_module);
}
