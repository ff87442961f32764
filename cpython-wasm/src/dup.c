/* dup, which WASI preview 1 does not have: two descriptors of one open file. numpy reads and writes files
   through one, and np.load and np.save with it; libxml2 owns one of a file that its caller closes. */
#include "Python.h"

#include <errno.h>
#include <unistd.h>

#include "abi.h"

#define DESCRIPTORS 1024

int __real_close(int fd);
int __wrap_close(int fd);
int __wrap__Py_dup(int fd);

/* Where the host has none, at build time, C code gets the same number once more; the last close counts. */
static unsigned char shared[DESCRIPTORS];

static int
share(int fd)
{
    if (fd >= DESCRIPTORS || shared[fd] == UINT8_MAX) {
        errno = EMFILE;
        return -1;
    }
    shared[fd]++;
    return fd;
}

int
dup(int fd)
{
    int copy = host_dup(fd);
    if (copy == -ENOTSUP && fd >= 0) {
        return share(fd);
    }
    if (copy < 0) {
        errno = -copy;
        return -1;
    }
    return copy;
}

int
__wrap_close(int fd)
{
    if (fd >= 0 && fd < DESCRIPTORS && shared[fd] > 0) {
        shared[fd]--;
        return 0;
    }
    return __real_close(fd);
}

/* os.dup; CPython's own fails where configure found no dup. */
int
__wrap__Py_dup(int fd)
{
    int copy = host_dup(fd);
    if (copy < 0) {
        errno = -copy;
        PyErr_SetFromErrno(PyExc_OSError);
        return -1;
    }
    return copy;
}
