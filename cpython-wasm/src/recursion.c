/* CPython's recursion checks and its compiler, on stacks that are small. */
#include "recursion.h"

#include "internal/pycore_ast.h"
#include "internal/pycore_ceval.h"
#include "internal/pycore_compile.h"
#include "internal/pycore_parser.h"
#include "internal/pycore_pyerrors.h"
#include "internal/pycore_symtable.h"

#include "abi.h"
#include "stack.h"

/* --- The stack check of include/pycore_ceval.h -------------------------------------------------------- */

int
pymode_check_recursive_call(PyThreadState *tstate, const char *where)
{
    if (pymode_stack_pointer() >= pymode_stack_floor) {
        return _Py_CheckRecursiveCall(tstate, where);
    }
    if (tstate->recursion_headroom) {
        return 0; /* raising the error below: that is what the reserve under the floor is for */
    }
    tstate->recursion_headroom++;
    _PyErr_Format(tstate, PyExc_RecursionError, "maximum recursion depth exceeded%s", where);
    tstate->recursion_headroom--;
    ++tstate->c_recursion_remaining;
    return -1;
}

/* What the functions of recursion.toml do first, and last (interpreter/recursion.py). */
PYMODE_EXPORT(pymode_enter) int32_t
pymode_enter(void)
{
    return _Py_EnterRecursiveCall("");
}

PYMODE_EXPORT(pymode_leave) void
pymode_leave(void)
{
    _Py_LeaveRecursiveCall();
}

/* --- The compiler ------------------------------------------------------------------------------------- */

/* The parser and the passes behind it recurse by counters of their own and check no stack, so they run where
   there is room for all that the counters allow: 1.6 kB for each of 1,000 levels of an
   expression, 2.1 kB for each `elif`. (Linked with --wrap for each name.) */
enum { COMPILER_ROOM = 2250 * 1024 };

#define DEEP(result, name, parameters, fields, ...)             \
    extern result __real_##name parameters;                     \
    result __wrap_##name parameters;                            \
    struct name##_call {                                        \
        fields                                                  \
    };                                                          \
    static void *run_##name(void *argument)                     \
    {                                                           \
        struct name##_call *call = argument;                    \
        (void)call;                                             \
        return (void *)(uintptr_t)__real_##name(__VA_ARGS__);   \
    }

#define ENTER(result, name, ...) \
    return (result)(uintptr_t)stack_call_deep(COMPILER_ROOM, run_##name, &(struct name##_call){__VA_ARGS__})

DEEP(mod_ty, _PyParser_ASTFromString,
     (const char *text, PyObject *filename, int mode, PyCompilerFlags *flags, PyArena *arena),
     const char *text; PyObject *filename; int mode; PyCompilerFlags *flags; PyArena *arena;,
     call->text, call->filename, call->mode, call->flags, call->arena)

mod_ty
__wrap__PyParser_ASTFromString(const char *text, PyObject *filename, int mode, PyCompilerFlags *flags,
                               PyArena *arena)
{
    ENTER(mod_ty, _PyParser_ASTFromString, text, filename, mode, flags, arena);
}

DEEP(PyCodeObject *, _PyAST_Compile,
     (mod_ty mod, PyObject *filename, PyCompilerFlags *flags, int optimize, PyArena *arena),
     mod_ty mod; PyObject *filename; PyCompilerFlags *flags; int optimize; PyArena *arena;,
     call->mod, call->filename, call->flags, call->optimize, call->arena)

PyCodeObject *
__wrap__PyAST_Compile(mod_ty mod, PyObject *filename, PyCompilerFlags *flags, int optimize, PyArena *arena)
{
    ENTER(PyCodeObject *, _PyAST_Compile, mod, filename, flags, optimize, arena);
}

DEEP(struct symtable *, _Py_SymtableStringObjectFlags,
     (const char *text, PyObject *filename, int start, PyCompilerFlags *flags),
     const char *text; PyObject *filename; int start; PyCompilerFlags *flags;,
     call->text, call->filename, call->start, call->flags)

struct symtable *
__wrap__Py_SymtableStringObjectFlags(const char *text, PyObject *filename, int start, PyCompilerFlags *flags)
{
    ENTER(struct symtable *, _Py_SymtableStringObjectFlags, text, filename, start, flags);
}

DEEP(int, _PyAST_Validate, (mod_ty mod), mod_ty mod;, call->mod)

int
__wrap__PyAST_Validate(mod_ty mod)
{
    ENTER(int, _PyAST_Validate, mod);
}

DEEP(PyObject *, PyAST_mod2obj, (mod_ty mod), mod_ty mod;, call->mod)

PyObject *
__wrap_PyAST_mod2obj(mod_ty mod)
{
    ENTER(PyObject *, PyAST_mod2obj, mod);
}

DEEP(mod_ty, PyAST_obj2mod, (PyObject *ast, PyArena *arena, int mode), PyObject *ast; PyArena *arena; int mode;,
     call->ast, call->arena, call->mode)

mod_ty
__wrap_PyAST_obj2mod(PyObject *ast, PyArena *arena, int mode)
{
    ENTER(mod_ty, PyAST_obj2mod, ast, arena, mode);
}

/* --- marshal ------------------------------------------------------------------------------------------ */

/* 1,500 levels by a counter of its own, of 107 bytes each. */
enum { MARSHAL_ROOM = 176 * 1024 };

typedef PyObject *(*marshal_function)(PyObject *, PyObject *const *, Py_ssize_t, PyObject *);

enum { MARSHAL_FUNCTIONS = 4 };
static const char *const marshal_names[MARSHAL_FUNCTIONS] = {"dump", "dumps", "load", "loads"};
static marshal_function marshal_real[MARSHAL_FUNCTIONS];

struct marshal_call {
    marshal_function function;
    PyObject *module;
    PyObject *const *args;
    Py_ssize_t nargs;
    PyObject *names;
};

static void *
run_marshal(void *argument)
{
    struct marshal_call *call = argument;
    return call->function(call->module, call->args, call->nargs, call->names);
}

#define MARSHAL_WRAPPER(index)                                                                           \
    static PyObject *marshal_##index(PyObject *module, PyObject *const *args, Py_ssize_t nargs,          \
                                     PyObject *names)                                                    \
    {                                                                                                    \
        return stack_call_deep(MARSHAL_ROOM, run_marshal,                                                \
                               &(struct marshal_call){marshal_real[index], module, args, nargs, names}); \
    }

MARSHAL_WRAPPER(0)
MARSHAL_WRAPPER(1)
MARSHAL_WRAPPER(2)
MARSHAL_WRAPPER(3)

static const marshal_function marshal_wrappers[MARSHAL_FUNCTIONS] = {marshal_0, marshal_1, marshal_2, marshal_3};

int
pymode_give_marshal_room(void)
{
    PyObject *marshal = PyImport_ImportModule("marshal");
    if (!marshal) {
        return -1;
    }
    int status = 0;
    for (int i = 0; status == 0 && i < MARSHAL_FUNCTIONS; i++) {
        PyObject *function = PyObject_GetAttrString(marshal, marshal_names[i]);
        if (function && PyCFunction_GetFlags(function) == (METH_FASTCALL | METH_KEYWORDS)) {
            PyMethodDef *method = ((PyCFunctionObject *)function)->m_ml;
            marshal_real[i] = (marshal_function)(void (*)(void))method->ml_meth;
            method->ml_meth = _PyCFunction_CAST(marshal_wrappers[i]);
        }
        else {
            PyErr_SetString(PyExc_SystemError, "marshal's functions are not as this build of PyMode knows them");
            status = -1;
        }
        Py_XDECREF(function);
    }
    Py_DECREF(marshal);
    return status;
}
