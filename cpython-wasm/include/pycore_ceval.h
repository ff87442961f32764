/* Overlay of CPython's pycore_ceval.h: the C recursion check also looks at the stack pointer.

   A green thread's stack in linear memory has no guard page, so an overflow would run silently into the heap.
   Checking here turns it into the RecursionError that a deep C recursion raises natively. */
#ifndef PYMODE_OVERLAY_PYCORE_CEVAL_H
#define PYMODE_OVERLAY_PYCORE_CEVAL_H

#include_next "pycore_ceval.h"

#include "pymode_stack.h"

extern int pymode_check_recursive_call(PyThreadState *tstate, const char *where);

static inline int
pymode_enter_recursive_call(PyThreadState *tstate, const char *where)
{
    if (--tstate->c_recursion_remaining >= 0 && pymode_stack_pointer() >= pymode_stack_floor) {
        return 0;
    }
    return pymode_check_recursive_call(tstate, where);
}

#define _Py_EnterRecursiveCallTstate(tstate, where) pymode_enter_recursive_call((tstate), (where))
#define _Py_EnterRecursiveCall(where) pymode_enter_recursive_call(_PyThreadState_GET(), (where))

#endif
