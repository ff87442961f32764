/* _hashlib: what hashlib and hmac take from OpenSSL, over the hashes that CPython brings along (HACL*).

   With it hashlib has pbkdf2_hmac and scrypt. The hashes themselves stay CPython's own modules. */
#include "Python.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "pycore_emscripten_signal.h"

/* From Modules/_hacl/internal, which is not installed. */
void Hacl_Hash_SHA2_sha224_init(uint32_t *state);
void Hacl_Hash_SHA2_sha224_finish(uint32_t *state, uint8_t *digest);
void Hacl_Hash_SHA2_sha256_init(uint32_t *state);
void Hacl_Hash_SHA2_sha256_update_nblocks(uint32_t length, uint8_t *blocks, uint32_t *state);
void Hacl_Hash_SHA2_sha256_finish(uint32_t *state, uint8_t *digest);
void Hacl_Hash_SHA2_sha384_init(uint64_t *state);
void Hacl_Hash_SHA2_sha384_finish(uint64_t *state, uint8_t *digest);
void Hacl_Hash_SHA2_sha512_init(uint64_t *state);
void Hacl_Hash_SHA2_sha512_update_nblocks(uint32_t length, uint8_t *blocks, uint64_t *state);
void Hacl_Hash_SHA2_sha512_finish(uint64_t *state, uint8_t *digest);
void python_hashlib_Hacl_Hash_SHA1_init(uint32_t *state);
void Hacl_Hash_SHA1_update_multi(uint32_t *state, uint8_t *blocks, uint32_t count);
void Hacl_Hash_SHA1_finish(uint32_t *state, uint8_t *digest);
void python_hashlib_Hacl_Hash_MD5_init(uint32_t *state);
void Hacl_Hash_MD5_update_multi(uint32_t *state, uint8_t *blocks, uint32_t count);
void Hacl_Hash_MD5_finish(uint32_t *state, uint8_t *digest);

/* --- Hashes --------------------------------------------------------------------------------------------- */

enum { MAX_BLOCK = 128, MAX_DIGEST = 64 };

typedef union {
    uint32_t words[8];
    uint64_t longs[8];
} hash_state;

typedef struct {
    const char *name;
    const char *module;
    int block;        /* bytes */
    int digest;       /* bytes */
    int length;       /* bytes of the message's length, which ends the last block */
    bool little_endian;
    void (*init)(hash_state *);
    void (*update)(hash_state *, uint8_t *blocks, uint32_t length); /* of whole blocks */
    void (*finish)(hash_state *, uint8_t *digest);
} hash_type;

#define HASH(name, start, update, end)                                             \
    static void name##_init(hash_state *state)                                     \
    {                                                                              \
        start;                                                                     \
    }                                                                              \
    static void name##_update(hash_state *state, uint8_t *blocks, uint32_t length) \
    {                                                                              \
        update;                                                                    \
    }                                                                              \
    static void name##_finish(hash_state *state, uint8_t *digest)                  \
    {                                                                              \
        end;                                                                       \
    }

HASH(md5, python_hashlib_Hacl_Hash_MD5_init(state->words),
     Hacl_Hash_MD5_update_multi(state->words, blocks, length / 64), Hacl_Hash_MD5_finish(state->words, digest))
HASH(sha1, python_hashlib_Hacl_Hash_SHA1_init(state->words),
     Hacl_Hash_SHA1_update_multi(state->words, blocks, length / 64), Hacl_Hash_SHA1_finish(state->words, digest))
HASH(sha224, Hacl_Hash_SHA2_sha224_init(state->words),
     Hacl_Hash_SHA2_sha256_update_nblocks(length, blocks, state->words),
     Hacl_Hash_SHA2_sha224_finish(state->words, digest))
HASH(sha256, Hacl_Hash_SHA2_sha256_init(state->words),
     Hacl_Hash_SHA2_sha256_update_nblocks(length, blocks, state->words),
     Hacl_Hash_SHA2_sha256_finish(state->words, digest))
HASH(sha384, Hacl_Hash_SHA2_sha384_init(state->longs),
     Hacl_Hash_SHA2_sha512_update_nblocks(length, blocks, state->longs),
     Hacl_Hash_SHA2_sha384_finish(state->longs, digest))
HASH(sha512, Hacl_Hash_SHA2_sha512_init(state->longs),
     Hacl_Hash_SHA2_sha512_update_nblocks(length, blocks, state->longs),
     Hacl_Hash_SHA2_sha512_finish(state->longs, digest))

static const hash_type hash_types[] = {
    {"md5", "_md5", 64, 16, 8, true, md5_init, md5_update, md5_finish},
    {"sha1", "_sha1", 64, 20, 8, false, sha1_init, sha1_update, sha1_finish},
    {"sha224", "_sha2", 64, 28, 8, false, sha224_init, sha224_update, sha224_finish},
    {"sha256", "_sha2", 64, 32, 8, false, sha256_init, sha256_update, sha256_finish},
    {"sha384", "_sha2", 128, 48, 16, false, sha384_init, sha384_update, sha384_finish},
    {"sha512", "_sha2", 128, 64, 16, false, sha512_init, sha512_update, sha512_finish},
};
enum { HASHES = sizeof hash_types / sizeof *hash_types, SHA256 = 3 };

/* A message that is being hashed; its last bytes wait in `block` until that is full. */
typedef struct {
    const hash_type *type;
    hash_state state;
    uint8_t block[MAX_BLOCK];
    int used;
    uint64_t total; /* bytes so far */
} hashing;

static void
hash_begin(hashing *hash, const hash_type *type)
{
    hash->type = type;
    hash->used = 0;
    hash->total = 0;
    type->init(&hash->state);
}

static void
hash_feed(hashing *hash, const uint8_t *data, size_t size)
{
    const hash_type *type = hash->type;
    hash->total += size;
    while (size) {
        if (hash->used == 0 && size >= (size_t)type->block) {
            size_t most = size < (1 << 30) ? size : (1 << 30);
            uint32_t whole = (uint32_t)(most - most % (size_t)type->block);
            type->update(&hash->state, (uint8_t *)data, whole);
            data += whole;
            size -= whole;
            continue;
        }
        size_t room = (size_t)(type->block - hash->used);
        size_t part = size < room ? size : room;
        memcpy(hash->block + hash->used, data, part);
        hash->used += (int)part;
        data += part;
        size -= part;
        if (hash->used == type->block) {
            type->update(&hash->state, hash->block, (uint32_t)type->block);
            hash->used = 0;
        }
    }
}

/* Fill the rest of a last block: a one bit, zeros, the length of the message in bits. */
static void
pad(const hash_type *type, uint8_t *block, int used, uint64_t total)
{
    memset(block + used, 0, (size_t)(type->block - used));
    for (int i = 0; i < 8; i++) {
        uint8_t byte = (uint8_t)((total * 8) >> (8 * i));
        block[type->little_endian ? type->block - 8 + i : type->block - 1 - i] = byte;
    }
}

static void
hash_end(hashing *hash, uint8_t *digest)
{
    const hash_type *type = hash->type;
    hash->block[hash->used++] = 0x80;
    if (hash->used > type->block - type->length) {
        memset(hash->block + hash->used, 0, (size_t)(type->block - hash->used));
        type->update(&hash->state, hash->block, (uint32_t)type->block);
        hash->used = 0;
    }
    pad(type, hash->block, hash->used, hash->total);
    type->update(&hash->state, hash->block, (uint32_t)type->block);
    type->finish(&hash->state, digest);
}

/* --- HMAC (RFC 2104) ------------------------------------------------------------------------------------ */

/* A key: the states of both hashes after their first blocks. */
typedef struct {
    const hash_type *type;
    hash_state inner;
    hash_state outer;
} hmac_key;

static void
hmac_init(hmac_key *key, const hash_type *type, const uint8_t *secret, size_t size)
{
    uint8_t block[MAX_BLOCK] = {0};
    if (size > (size_t)type->block) {
        hashing hash;
        hash_begin(&hash, type);
        hash_feed(&hash, secret, size);
        hash_end(&hash, block);
    }
    else if (size) {
        memcpy(block, secret, size);
    }
    key->type = type;
    for (int i = 0; i < type->block; i++) {
        block[i] ^= 0x36;
    }
    type->init(&key->inner);
    type->update(&key->inner, block, (uint32_t)type->block);
    for (int i = 0; i < type->block; i++) {
        block[i] ^= 0x36 ^ 0x5c;
    }
    type->init(&key->outer);
    type->update(&key->outer, block, (uint32_t)type->block);
}

static void
hmac_begin(hashing *hash, const hmac_key *key)
{
    hash->type = key->type;
    hash->state = key->inner;
    hash->used = 0;
    hash->total = (uint64_t)key->type->block;
}

static void
hmac_end(hashing *hash, const hmac_key *key, uint8_t *digest)
{
    hash_end(hash, digest);
    hash->state = key->outer;
    hash->used = 0;
    hash->total = (uint64_t)key->type->block;
    hash_feed(hash, digest, (size_t)key->type->digest);
    hash_end(hash, digest);
}

/* --- PBKDF2 (RFC 8018) ---------------------------------------------------------------------------------- */

/* Hash blocks between two turns of the host's event loop, some milliseconds of them: other threads run on. */
enum { TURN = 8192 };

static inline void
take_turns(uint64_t done, uint32_t turn)
{
    if (done % turn == turn - 1) {
        pymode_step_aside();
    }
}

static void
pbkdf2(const hash_type *type, const uint8_t *password, size_t password_size, const uint8_t *salt, size_t salt_size,
       long iterations, uint8_t *key, size_t key_size)
{
    hmac_key secret;
    hmac_init(&secret, type, password, password_size);
    for (uint32_t number = 1; key_size; number++) {
        uint8_t result[MAX_DIGEST], block[MAX_BLOCK];
        uint8_t big_endian[4] = {(uint8_t)(number >> 24), (uint8_t)(number >> 16), (uint8_t)(number >> 8),
                                 (uint8_t)number};
        hashing hash;
        hmac_begin(&hash, &secret);
        hash_feed(&hash, salt, salt_size);
        hash_feed(&hash, big_endian, sizeof big_endian);
        hmac_end(&hash, &secret, result);

        /* From here on each message is a digest: one block, whose padding stays as it is. */
        memcpy(block, result, (size_t)type->digest);
        block[type->digest] = 0x80;
        pad(type, block, type->digest + 1, (uint64_t)(type->block + type->digest));
        for (long done = 1; done < iterations; done++) {
            hash_state state = secret.inner;
            type->update(&state, block, (uint32_t)type->block);
            type->finish(&state, block);
            state = secret.outer;
            type->update(&state, block, (uint32_t)type->block);
            type->finish(&state, block);
            for (int i = 0; i < type->digest; i++) {
                result[i] ^= block[i];
            }
            take_turns((uint64_t)done, TURN);
        }
        size_t part = key_size < (size_t)type->digest ? key_size : (size_t)type->digest;
        memcpy(key, result, part);
        key += part;
        key_size -= part;
    }
}

/* --- scrypt (RFC 7914) ---------------------------------------------------------------------------------- */

typedef uint32_t quad __attribute__((vector_size(16)));
#define SIMD __attribute__((target("simd128")))

SIMD static inline quad
rotated(quad value, int bits)
{
    return value << bits | value >> (32 - bits);
}

/* Salsa20/8 of a block that lies as its four diagonals. */
SIMD static inline void
salsa20_8(quad block[4])
{
    quad a = block[0], b = block[1], c = block[2], d = block[3];
    for (int round = 0; round < 8; round++) {
        b ^= rotated(a + d, 7);
        c ^= rotated(b + a, 9);
        d ^= rotated(c + b, 13);
        a ^= rotated(d + c, 18);
        /* The columns' rows are the rows' columns. */
        quad old = b;
        b = __builtin_shufflevector(d, d, 1, 2, 3, 0);
        c = __builtin_shufflevector(c, c, 2, 3, 0, 1);
        d = __builtin_shufflevector(old, old, 3, 0, 1, 2);
    }
    block[0] += a;
    block[1] += b;
    block[2] += c;
    block[3] += d;
}

/* Where the words of a block's diagonals are in the block. */
static const uint8_t DIAGONALS[16] = {0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11};

/* scryptBlockMix: the 2r blocks of `from`, and of `with` if it is given, to `to`: the even ones, then the others. */
SIMD static inline void
block_mix(const quad *from, const quad *with, quad *to, size_t r)
{
    quad block[4];
    for (size_t i = 0, last = 8 * r - 4; i < 4; i++) {
        block[i] = with ? from[last + i] ^ with[last + i] : from[last + i];
    }
    for (size_t n = 0; n < 2 * r; n++) {
        for (size_t i = 0; i < 4; i++) {
            block[i] ^= with ? from[4 * n + i] ^ with[4 * n + i] : from[4 * n + i];
        }
        salsa20_8(block);
        memcpy(to + 4 * (n / 2 + (n % 2 ? r : 0)), block, sizeof block);
    }
}

/* scryptROMix of 128r bytes in place; `scratch` has room for n + 2 times as many. */
SIMD static void
ro_mix(uint8_t *bytes, uint32_t n, size_t r, quad *scratch)
{
    size_t quads = 8 * r;
    quad *x = scratch, *y = x + quads, *v = y + quads;
    /* Words are little-endian, as they are in wasm. */
    for (size_t i = 0; i < 4 * quads; i++) {
        memcpy((uint32_t *)v + i, bytes + 4 * (i / 16 * 16 + DIAGONALS[i % 16]), 4);
    }
    uint32_t turn = TURN / (uint32_t)r + 1;
    for (uint32_t i = 0; i < n; i++) {
        block_mix(v + i * quads, NULL, i + 1 < n ? v + (i + 1) * quads : x, r);
        take_turns(i, turn);
    }
    for (uint32_t i = 0; i < n; i += 2) {
        block_mix(x, v + (x[quads - 4][0] & (n - 1)) * quads, y, r);
        block_mix(y, v + (y[quads - 4][0] & (n - 1)) * quads, x, r);
        take_turns(i / 2, turn);
    }
    for (size_t i = 0; i < 4 * quads; i++) {
        memcpy(bytes + 4 * (i / 16 * 16 + DIAGONALS[i % 16]), (uint32_t *)x + i, 4);
    }
}

/* --- The module ----------------------------------------------------------------------------------------- */

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
        pbkdf2(type, password.buf, (size_t)password.len, salt.buf, (size_t)salt.len, iterations,
               (uint8_t *)PyBytes_AS_STRING(key), (size_t)size);
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
    uint8_t *blocks = NULL;
    quad *scratch = NULL;
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
    size_t block = 128 * (size_t)r;
    blocks = PyMem_RawMalloc(block * (size_t)p);
    scratch = PyMem_RawMalloc(block * ((size_t)n + 2));
    key = PyBytes_FromStringAndSize(NULL, size);
    if (!blocks || !scratch || !key) {
        Py_CLEAR(key);
        PyErr_NoMemory();
        goto done;
    }
    const hash_type *type = &hash_types[SHA256];
    pbkdf2(type, password.buf, (size_t)password.len, salt.buf, (size_t)salt.len, 1, blocks, block * (size_t)p);
    for (long i = 0; i < p; i++) {
        ro_mix(blocks + block * (size_t)i, (uint32_t)n, (size_t)r, scratch);
    }
    pbkdf2(type, password.buf, (size_t)password.len, blocks, block * (size_t)p, 1,
           (uint8_t *)PyBytes_AS_STRING(key), (size_t)size);
done:
    PyMem_RawFree(blocks);
    PyMem_RawFree(scratch);
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
