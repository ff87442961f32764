/* dup, which WASI preview 1 does not have: two descriptors of one open file. numpy reads and writes files
   through one, and np.load and np.save with it. */
#include "Python.h"

#include <errno.h>
#include <unistd.h>

#include "abi.h"

int
dup(int fd)
{
    int copy = host_dup(fd);
    if (copy < 0) {
        errno = -copy;
        return -1;
    }
    return copy;
}

/* os.dup; CPython's own fails where configure found no dup. */
int __wrap__Py_dup(int fd);

int
__wrap__Py_dup(int fd)
{
    int copy = dup(fd);
    if (copy < 0) {
        PyErr_SetFromErrno(PyExc_OSError);
    }
    return copy;
}
