/* The reactor: starts the interpreter once, then runs requests, each in an activation of its own. */
#include "Python.h"

#include <stdlib.h>
#include <string.h>
#include <wasi/api.h>

#include "abi.h"
#include "door.h"
#include "green.h"
#include "recursion.h"
#include "stack.h"

PyMODINIT_FUNC PyInit__hashlib(void);

/* What this interpreter was linked with; link.py writes it. */
extern struct _inittab pymode_extensions[];

/* pymode._serve.handle; kept for the instance's life. */
static PyObject *handle;

PYMODE_EXPORT(pymode_abi) int32_t
pymode_abi(void)
{
    return PYMODE_ABI;
}

/* --- Fairness (include/pycore_emscripten_signal.h) ------------------------------------------------------ */

/* Some three milliseconds of Python between two turns of the host's event loop, of 20 us each. */
enum { TURNS = 100000 };

int pymode_turns_left = TURNS;
void pymode_step_aside(void);

void
pymode_step_aside(void)
{
    pymode_turns_left = TURNS;
    if (green_can_suspend && green_is_fair) {
        Py_BEGIN_ALLOW_THREADS
        green_sleep(0);
        Py_END_ALLOW_THREADS
    }
}

/* --- Starting ------------------------------------------------------------------------------------------- */

static void
require(PyStatus status)
{
    if (PyStatus_Exception(status)) {
        die(status.err_msg ? status.err_msg : "the interpreter did not start");
    }
}

static void
start_interpreter(void)
{
    PyPreConfig preconfig;
    PyPreConfig_InitIsolatedConfig(&preconfig);
    preconfig.utf8_mode = 1;
    preconfig.configure_locale = 1; /* C code that converts text has UTF-8, iconv first of all */
    require(Py_PreInitialize(&preconfig));

    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    config.buffered_stdio = 0; /* the host collects lines */
    config.site_import = 0;    /* nothing of it applies: no user site, no .pth files, no prompt */
    config.write_bytecode = 0;
    config.module_search_paths_set = 1;
    require(PyConfig_SetString(&config, &config.program_name, L"python"));
    require(PyConfig_SetString(&config, &config.executable, L""));
    require(PyConfig_SetString(&config, &config.prefix, L"/"));
    require(PyConfig_SetString(&config, &config.exec_prefix, L"/"));
    require(PyConfig_SetString(&config, &config.stdlib_dir, L"/lib/python3.13"));
    require(PyWideStringList_Append(&config.module_search_paths, L"/app"));
    require(PyWideStringList_Append(&config.module_search_paths, L"/lib/python3.13"));
    require(Py_InitializeFromConfig(&config));
    PyConfig_Clear(&config);
    if (pymode_give_marshal_room() < 0) {
        PyErr_Print();
        die("the interpreter did not start");
    }
}

/* Import the user's entry module through pymode._serve, which reports what goes wrong; false if it did. */
static bool
start_worker(void)
{
    bool started = false;
    PyObject *result = NULL;
    PyObject *serve = PyImport_ImportModule("pymode._serve");
    if (!serve) {
        goto done;
    }
    handle = PyObject_GetAttrString(serve, "handle");
    result = PyObject_CallMethod(serve, "start", NULL);
    if (!handle || !result) {
        goto done;
    }
    started = PyObject_IsTrue(result) == 1;

done:
    if (PyErr_Occurred()) {
        PyErr_Print();
    }
    Py_XDECREF(result);
    Py_XDECREF(serve);
    return started;
}

static void
add_modules(void)
{
    if (PyImport_AppendInittab("_pymode", PyInit__pymode) < 0 ||
        PyImport_AppendInittab("_hashlib", PyInit__hashlib) < 0 || PyImport_ExtendInittab(pymode_extensions) < 0) {
        die("out of memory");
    }
}

PYMODE_EXPORT(pymode_init) int32_t
pymode_init(void)
{
    add_modules();
    start_interpreter();
    bool started = start_worker();
    PyEval_SaveThread(); /* between activations nobody holds the GIL */
    stack_leave_main();
    return started ? 0 : 1;
}

/* --- Snapshots ------------------------------------------------------------------------------------------ */

/* Return where Python code is, "file:line:function" for each frame, innermost first. The build asks from within
   an import, to say which line wants what a snapshot can't have. */
PYMODE_EXPORT(pymode_where) const char *
pymode_where(void)
{
    static char text[8192];
    size_t used = 0;
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *raised = PyErr_GetRaisedException();
    PyFrameObject *frame = PyThreadState_GetFrame(PyThreadState_Get());
    while (frame) {
        PyCodeObject *code = PyFrame_GetCode(frame);
        PyObject *line = PyUnicode_FromFormat("%U:%d:%U\n", code->co_filename, PyFrame_GetLineNumber(frame),
                                              code->co_name);
        Py_ssize_t size = 0;
        const char *utf8 = line ? PyUnicode_AsUTF8AndSize(line, &size) : NULL;
        if (utf8 && used + (size_t)size < sizeof text) {
            memcpy(text + used, utf8, (size_t)size);
            used += (size_t)size;
        }
        Py_XDECREF(line);
        Py_DECREF(code);
        PyFrameObject *caller = PyFrame_GetBack(frame);
        Py_DECREF(frame);
        frame = caller;
    }
    text[used] = '\0';
    PyErr_Clear();
    PyErr_SetRaisedException(raised);
    PyGILState_Release(state);
    return text;
}

/* --- Requests ------------------------------------------------------------------------------------------- */

int32_t
request_run(int32_t request)
{
    PyThreadState *tstate = PyThreadState_New(PyInterpreterState_Main());
    if (!tstate) {
        return REQUEST_NO_ROOM;
    }
    PyEval_AcquireThread(tstate);
    PyObject *number = PyLong_FromLong(request);
    PyObject *result = number ? PyObject_CallOneArg(handle, number) : NULL;
    if (!result) {
        PyErr_Print();
    }
    bool answered = result != NULL;
    Py_XDECREF(result);
    Py_XDECREF(number);
    PyThreadState_Clear(tstate);
    PyThreadState_DeleteCurrent();
    green_finish(green_current, NULL);
    return answered ? REQUEST_DONE : REQUEST_FAILED;
}

/* --- The python command --------------------------------------------------------------------------------- */

/* Like the `python` command, with the host's arguments: for build steps and tests. */
PYMODE_EXPORT(pymode_main) int32_t
pymode_main(void)
{
    size_t count, size;
    if (__wasi_args_sizes_get(&count, &size) != 0) {
        die("no arguments");
    }
    char **arguments = calloc(count + 1, sizeof *arguments);
    char *text = malloc(size);
    if (!arguments || !text || __wasi_args_get((uint8_t **)arguments, (uint8_t *)text) != 0) {
        die("no arguments");
    }
    green_can_suspend = getenv("PYMODE_CAN_SUSPEND") != NULL;
    add_modules();
    return Py_BytesMain((int)count, arguments);
}
