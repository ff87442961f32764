/* Deallocation of chains: an object may be the last to hold another, that one a third, and so on.

   Of the types that can do so few have CPython's trashcan. Here all have one: where there is no room to go deeper,
   an object waits with one reference. */
#include "Python.h"

#include <stdbool.h>
#include <stdlib.h>

/* Some of its functions use a parameter only with the GIL disabled. */
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunused-parameter"
#include "internal/pycore_object.h"
#pragma clang diagnostic pop
#include "internal/pycore_pystate.h"

#include "stack.h"

static PyObject **doomed;
static size_t doomed_count, doomed_room;

static bool
doom(PyObject *object)
{
    if (doomed_count == doomed_room) {
        size_t room = doomed_room ? 2 * doomed_room : 64;
        PyObject **grown = realloc(doomed, room * sizeof *grown);
        if (!grown) {
            return false;
        }
        doomed = grown;
        doomed_room = room;
    }
    Py_SET_REFCNT(object, 1);
    doomed[doomed_count++] = object;
    return true;
}

static bool
has_room(PyThreadState *tstate, int levels, size_t bytes)
{
    return tstate->c_recursion_remaining > levels && pymode_stack_pointer() >= pymode_stack_floor + bytes;
}

static void
dealloc_nested(PyThreadState *tstate, PyTypeObject *type, PyObject *object)
{
    if (!has_room(tstate, Py_TRASHCAN_HEADROOM, 0) && doom(object)) {
        return;
    }
    _PyReftracerTrack(object, PyRefTracer_DESTROY);
    tstate->c_recursion_remaining--;
    type->tp_dealloc(object);
    tstate->c_recursion_remaining++;
    /* Twice as much room as is asked for, so that these don't have to wait again at once. */
    while (doomed_count && has_room(tstate, 2 * Py_TRASHCAN_HEADROOM, 4096)) {
        Py_DECREF(doomed[--doomed_count]);
    }
}

/* (Linked with --wrap.) */
void __wrap__Py_Dealloc(PyObject *object);

void
__wrap__Py_Dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    PyThreadState *tstate = _PyThreadState_GET();
    if (tstate && PyType_IS_GC(type)) {
        dealloc_nested(tstate, type, object);
    }
    else {
        _PyReftracerTrack(object, PyRefTracer_DESTROY);
        type->tp_dealloc(object);
    }
}
