/* Reads the tables of modules that few programs import. Until then their place in memory is zeros. */
#include "tables.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DIGEST_SIZE = 16, HEAD_SIZE = sizeof(uint32_t) + 2 };

/* Return all of a file, or NULL with errno. */
static unsigned char *
contents(const char *path, size_t *size)
{
    unsigned char *data = NULL;
    int fd = open(path, O_RDONLY);
    if (fd < 0) {
        return NULL;
    }
    struct stat status;
    if (fstat(fd, &status) == 0 && (data = malloc((size_t)status.st_size))) {
        ssize_t got = 0;
        for (*size = 0; *size < (size_t)status.st_size; *size += (size_t)got) {
            got = read(fd, data + *size, (size_t)status.st_size - *size);
            if (got <= 0) {
                free(data);
                data = NULL;
                break;
            }
        }
    }
    close(fd);
    return data;
}

/* Undo what tables.py does: `source` has the numbers of a table in planes of their first bytes, second bytes…;
   with `step` each is what its number is more than the one before. */
static void
arrange(char *place, const unsigned char *source, size_t size, size_t width, bool step)
{
    size_t count = size / width;
    uint32_t value = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t number = 0;
        for (size_t plane = 0; plane < width; plane++) {
            number |= (uint32_t)source[plane * count + i] << 8 * plane;
        }
        value = step ? value + number : number;
        memcpy(place + i * width, &value, width);
    }
}

/* Put the tables where they belong; false if the file is not the one that was made with this interpreter. */
static bool
put(const struct tables *tables, const unsigned char *data, size_t size)
{
    const unsigned char *next = data + DIGEST_SIZE, *end = data + size;
    if (size < DIGEST_SIZE || memcmp(data, tables->digest, DIGEST_SIZE) != 0) {
        return false;
    }
    for (size_t i = 0; i < tables->count; i++) {
        uint32_t length;
        if (end - next < HEAD_SIZE) {
            return false;
        }
        memcpy(&length, next, sizeof length);
        if ((size_t)(end - next) - HEAD_SIZE < length) {
            return false;
        }
        arrange(tables->places[i], next + HEAD_SIZE, length, next[4], next[5]);
        next += HEAD_SIZE + length;
    }
    return true;
}

static void
raise(const struct tables *tables, PyObject *kind, const char *why)
{
    PyObject *name = PyUnicode_FromString(tables->module);
    PyObject *text = PyUnicode_FromFormat(why, tables->module);
    if (name && text) {
        PyErr_SetImportErrorSubclass(kind, text, name, NULL);
    }
    Py_XDECREF(name);
    Py_XDECREF(text);
}

bool
tables_read(struct tables *tables)
{
    if (tables->read) {
        return true;
    }
    char path[64];
    snprintf(path, sizeof path, "/lib/python3.13/%s.tables", tables->module);
    size_t size = 0;
    unsigned char *data = contents(path, &size);
    if (!data && errno == ENOENT) {
        raise(tables, PyExc_ModuleNotFoundError,
              "No module named '%s': this worker's standard library is without it. To have it, take it out of "
              "exclude-stdlib in [tool.pymode].");
        return false;
    }
    if (!data) {
        PyErr_SetFromErrnoWithFilename(PyExc_OSError, path);
        return false;
    }
    tables->read = put(tables, data, size);
    if (!tables->read) {
        raise(tables, PyExc_ImportError,
              "/lib/python3.13/%s.tables belongs to another interpreter: python.wasm and stdlib.zip have to come "
              "from one build.");
    }
    free(data);
    return tables->read;
}
