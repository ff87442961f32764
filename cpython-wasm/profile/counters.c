/* The module _counters, only in an interpreter that was compiled with -fprofile-generate: what ran how often.

   It takes the place of clang's own runtime, which writes files and does not exist for this target. The layout of
   the sections is that of LLVM's InstrProfData.inc; profile.py reads it. */
#include "Python.h"

#include <stdint.h>

/* That this is defined says that there is a runtime. */
int __llvm_profile_runtime;

/* The linker makes these. */
extern const char __start___llvm_prf_data[], __stop___llvm_prf_data[];
extern const char __start___llvm_prf_cnts[], __stop___llvm_prf_cnts[];
extern const char __start___llvm_prf_names[], __stop___llvm_prf_names[];

/* What a call through a pointer called, and how many bytes a memcpy copied: a hash table, never emptied. */
enum { SEEN = 1 << 17, TRIES = 64, LONGEST = 1024 };

static struct {
    uint32_t function; /* address of the function's record in __llvm_prf_data */
    uint32_t site;
    uint32_t value;
    uint32_t unused;
    uint64_t times;
} seen[SEEN];

void __llvm_profile_instrument_target(uint64_t value, void *function, uint32_t site);
void __llvm_profile_instrument_memop(uint64_t value, void *function, uint32_t site);

void
__llvm_profile_instrument_target(uint64_t value, void *function, uint32_t site)
{
    uint32_t record = (uint32_t)(uintptr_t)function;
    uint32_t hash = (record * 2654435761U) ^ (site * 40503U) ^ ((uint32_t)value * 2246822519U);
    for (uint32_t try = 0; try < TRIES; try++) {
        uint32_t slot = ((hash >> 7) + try) & (SEEN - 1);
        if (!seen[slot].function) {
            seen[slot].function = record;
            seen[slot].site = site;
            seen[slot].value = (uint32_t)value;
        }
        if (seen[slot].function == record && seen[slot].site == site && seen[slot].value == (uint32_t)value) {
            seen[slot].times++;
            return;
        }
    }
}

void
__llvm_profile_instrument_memop(uint64_t value, void *function, uint32_t site)
{
    __llvm_profile_instrument_target(value <= LONGEST ? value : LONGEST + 1, function, site);
}

/* Return the address and the bytes of: records, counters, names, values. */
static PyObject *
counted(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(ignored))
{
    const char *start[] = {__start___llvm_prf_data, __start___llvm_prf_cnts, __start___llvm_prf_names,
                           (const char *)seen};
    const char *stop[] = {__stop___llvm_prf_data, __stop___llvm_prf_cnts, __stop___llvm_prf_names,
                          (const char *)(seen + SEEN)};
    PyObject *sections = PyList_New(0);
    if (!sections) {
        return NULL;
    }
    for (size_t i = 0; i < Py_ARRAY_LENGTH(start); i++) {
        PyObject *section = Py_BuildValue("(Iy#)", (unsigned int)(uintptr_t)start[i], start[i],
                                          (Py_ssize_t)(stop[i] - start[i]));
        if (!section || PyList_Append(sections, section) < 0) {
            Py_XDECREF(section);
            Py_DECREF(sections);
            return NULL;
        }
        Py_DECREF(section);
    }
    return sections;
}

static PyMethodDef methods[] = {
    {"read", counted, METH_NOARGS, "Return address and bytes of each section that the instrumentation fills."},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED},
    {0, NULL},
};

static struct PyModuleDef counters = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "_counters",
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC
PyInit__counters(void)
{
    return PyModuleDef_Init(&counters);
}
