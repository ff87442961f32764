/* _hashlib: what hashlib and hmac take from OpenSSL, over the hashes that CPython brings along.

   With it hashlib has pbkdf2_hmac and scrypt. The hashes themselves stay CPython's own modules. */
#include "Python.h"

#include <strings.h>

#include "derivation.h"
#include "hashes.h"

/* CPython's own constructors, in the order of hash_types. */
typedef struct {
    PyObject *constructors[HASHES];
    PyObject *unsupported; /* UnsupportedDigestmodError */
} module_state;

/* The type that is called so, or made by this constructor; else NULL, with an exception. */
static const hash_type *
find_type(PyObject *module, PyObject *digest, PyObject *error)
{
    module_state *state = PyModule_GetState(module);
    const char *name = NULL;
    if (PyUnicode_Check(digest) && !(name = PyUnicode_AsUTF8(digest))) {
        return NULL;
    }
    for (int i = 0; i < HASHES; i++) {
        if (name ? strcasecmp(name, hash_types[i].name) == 0 : digest == state->constructors[i]) {
            return &hash_types[i];
        }
    }
    PyErr_Format(error, "unsupported hash type %S", digest);
    return NULL;
}

static span
span_of(const Py_buffer *buffer)
{
    return (span){buffer->buf, (size_t)buffer->len};
}

PyDoc_STRVAR(pbkdf2_hmac_doc, "pbkdf2_hmac($module, /, hash_name, password, salt, iterations, dklen=None)\n--\n\n"
                              "Password based key derivation function 2 (PKCS #5 v2.0) with HMAC.");

static PyObject *
pbkdf2_hmac(PyObject *module, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"hash_name", "password", "salt", "iterations", "dklen", NULL};
    PyObject *name, *wanted = Py_None, *key = NULL;
    Py_buffer password = {0}, salt = {0};
    long iterations;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "Uy*y*l|O:pbkdf2_hmac", names, &name, &password, &salt,
                                     &iterations, &wanted)) {
        return NULL;
    }
    const hash_type *type = find_type(module, name, PyExc_ValueError);
    if (!type) {
        goto done;
    }
    if (iterations < 1) {
        PyErr_SetString(PyExc_ValueError, "iteration value must be greater than 0.");
        goto done;
    }
    long size = wanted == Py_None ? type->digest : PyLong_AsLong(wanted);
    if (size == -1 && PyErr_Occurred()) {
        goto done;
    }
    if (size < 1) {
        PyErr_SetString(PyExc_ValueError, "key length must be greater than 0.");
        goto done;
    }
    key = PyBytes_FromStringAndSize(NULL, size);
    if (key) {
        derive_pbkdf2(type, span_of(&password), span_of(&salt), iterations, (uint8_t *)PyBytes_AS_STRING(key),
                      (size_t)size);
    }
done:
    PyBuffer_Release(&password);
    PyBuffer_Release(&salt);
    return key;
}

PyDoc_STRVAR(scrypt_doc, "scrypt($module, password, /, *, salt, n, r, p, maxmem=0, dklen=64)\n--\n\n"
                         "scrypt password-based key derivation function.");

/* Bytes that OpenSSL allows where maxmem is 0. */
enum { DEFAULT_MAXMEM = 32 << 20 };

static PyObject *
scrypt(PyObject *Py_UNUSED(module), PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"", "salt", "n", "r", "p", "maxmem", "dklen", NULL};
    PyObject *key = NULL;
    Py_buffer password = {0}, salt = {0};
    enum { MISSING = LONG_MIN };
    long n = MISSING, r = MISSING, p = MISSING, maxmem = 0, size = 64;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "y*|$y*lllll:scrypt", names, &password, &salt, &n, &r, &p,
                                     &maxmem, &size)) {
        return NULL;
    }
    if (!salt.obj || n == MISSING || r == MISSING || p == MISSING) {
        PyErr_SetString(PyExc_TypeError, "salt, n, r and p are required");
        goto done;
    }
    if (n < 2 || n & (n - 1)) {
        PyErr_SetString(PyExc_ValueError, "n must be a power of 2.");
        goto done;
    }
    if (maxmem < 0 || size < 1) {
        PyErr_SetString(PyExc_ValueError,
                        maxmem < 0 ? "maxmem must not be negative" : "dklen must be greater than 0");
        goto done;
    }
    uint64_t most = maxmem ? (uint64_t)maxmem : DEFAULT_MAXMEM;
    /* Each is under 2**31, and a quotient can't overflow. */
    if (r < 1 || p < 1 || (uint64_t)r > most / 128 / ((uint64_t)n + 2 + (uint64_t)p)) {
        PyErr_SetString(PyExc_ValueError, "Invalid parameter combination for n, r, p, maxmem.");
        goto done;
    }
    key = PyBytes_FromStringAndSize(NULL, size);
    if (key && !derive_scrypt(span_of(&password), span_of(&salt), (uint32_t)n, (size_t)r, (size_t)p,
                              (uint8_t *)PyBytes_AS_STRING(key), (size_t)size)) {
        Py_CLEAR(key);
        PyErr_NoMemory();
    }
done:
    PyBuffer_Release(&password);
    PyBuffer_Release(&salt);
    return key;
}

PyDoc_STRVAR(hmac_digest_doc, "hmac_digest($module, /, key, msg, digest)\n--\n\nSingle-shot HMAC.");

static PyObject *
hmac_digest(PyObject *module, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"key", "msg", "digest", NULL};
    Py_buffer secret = {0}, message = {0};
    PyObject *digest, *result = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "y*y*O:hmac_digest", names, &secret, &message, &digest)) {
        return NULL;
    }
    module_state *state = PyModule_GetState(module);
    const hash_type *type = find_type(module, digest, state->unsupported);
    if (type) {
        hmac_key key;
        hashing hash;
        uint8_t bytes[MAX_DIGEST];
        hmac_init(&key, type, secret.buf, (size_t)secret.len);
        hmac_begin(&hash, &key);
        hash_feed(&hash, message.buf, (size_t)message.len);
        hmac_end(&hash, &key, bytes);
        result = PyBytes_FromStringAndSize((const char *)bytes, type->digest);
    }
    PyBuffer_Release(&secret);
    PyBuffer_Release(&message);
    return result;
}

/* hmac has a class of its own for what is fed piece by piece. */
static PyObject *
hmac_new(PyObject *module, PyObject *Py_UNUSED(args), PyObject *Py_UNUSED(kwargs))
{
    module_state *state = PyModule_GetState(module);
    PyErr_SetNone(state->unsupported);
    return NULL;
}

PyDoc_STRVAR(new_doc, "new($module, /, name, ...)\n--\n\nReturn a new hash object by name.");

static PyObject *
new(PyObject *module, PyObject *args, PyObject *kwargs)
{
    if (PyTuple_GET_SIZE(args) < 1) {
        PyErr_SetString(PyExc_TypeError, "new() misses the name of a hash");
        return NULL;
    }
    const hash_type *type = find_type(module, PyTuple_GET_ITEM(args, 0), PyExc_ValueError);
    if (!type) {
        return NULL;
    }
    PyObject *rest = PyTuple_GetSlice(args, 1, PyTuple_GET_SIZE(args));
    if (!rest) {
        return NULL;
    }
    module_state *state = PyModule_GetState(module);
    PyObject *made = PyObject_Call(state->constructors[type - hash_types], rest, kwargs);
    Py_DECREF(rest);
    return made;
}

static PyMethodDef methods[] = {
    {"pbkdf2_hmac", _PyCFunction_CAST(pbkdf2_hmac), METH_VARARGS | METH_KEYWORDS, pbkdf2_hmac_doc},
    {"scrypt", _PyCFunction_CAST(scrypt), METH_VARARGS | METH_KEYWORDS, scrypt_doc},
    {"hmac_digest", _PyCFunction_CAST(hmac_digest), METH_VARARGS | METH_KEYWORDS, hmac_digest_doc},
    {"hmac_new", _PyCFunction_CAST(hmac_new), METH_VARARGS | METH_KEYWORDS, NULL},
    {"new", _PyCFunction_CAST(new), METH_VARARGS | METH_KEYWORDS, new_doc},
    {NULL, NULL, 0, NULL},
};

/* Import an attribute of another module, and give it to this one under a name. */
static PyObject *
borrow(PyObject *module, const char *name, const char *from, const char *attribute)
{
    PyObject *other = PyImport_ImportModule(from);
    PyObject *value = other ? PyObject_GetAttrString(other, attribute) : NULL;
    Py_XDECREF(other);
    if (value && PyModule_AddObjectRef(module, name, value) < 0) {
        Py_CLEAR(value);
    }
    return value;
}

static int
exec(PyObject *module)
{
    module_state *state = PyModule_GetState(module);
    state->unsupported = PyErr_NewException("_hashlib.UnsupportedDigestmodError", PyExc_ValueError, NULL);
    if (PyModule_AddObjectRef(module, "UnsupportedDigestmodError", state->unsupported) < 0) {
        return -1;
    }
    PyObject *names = PyFrozenSet_New(NULL);
    for (int i = 0; names && i < HASHES; i++) {
        char name[16];
        PyOS_snprintf(name, sizeof name, "openssl_%s", hash_types[i].name);
        state->constructors[i] = borrow(module, name, hash_types[i].module, hash_types[i].name);
        PyObject *text = state->constructors[i] ? PyUnicode_FromString(hash_types[i].name) : NULL;
        if (!text || PySet_Add(names, text) < 0) {
            Py_CLEAR(names);
        }
        Py_XDECREF(text);
    }
    int status = PyModule_AddObjectRef(module, "openssl_md_meth_names", names);
    Py_XDECREF(names);
    PyObject *compare = status < 0 ? NULL : borrow(module, "compare_digest", "_operator", "_compare_digest");
    Py_XDECREF(compare);
    return compare ? 0 : -1;
}

static int
traverse(PyObject *module, visitproc visit, void *arg)
{
    module_state *state = PyModule_GetState(module);
    for (int i = 0; i < HASHES; i++) {
        Py_VISIT(state->constructors[i]);
    }
    Py_VISIT(state->unsupported);
    return 0;
}

static int
clear(PyObject *module)
{
    module_state *state = PyModule_GetState(module);
    for (int i = 0; i < HASHES; i++) {
        Py_CLEAR(state->constructors[i]);
    }
    Py_CLEAR(state->unsupported);
    return 0;
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, exec},
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
    {0, NULL},
};

static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_hashlib",
    .m_doc = "What hashlib and hmac take from OpenSSL, without OpenSSL.",
    .m_size = sizeof(module_state),
    .m_methods = methods,
    .m_slots = slots,
    .m_traverse = traverse,
    .m_clear = clear,
};

PyMODINIT_FUNC
PyInit__hashlib(void)
{
    return PyModuleDef_Init(&definition);
}
