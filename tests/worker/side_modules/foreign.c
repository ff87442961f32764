/* Compiled for an ABI where off_t has half the size. */
#include "module.h"

int short_lseek(int file, int offset, int whence) __asm__("lseek");

static PyObject *
seek(NO_ARGUMENTS)
{
    return PyLong_FromLong(short_lseek(0, 0, 0));
}

static PyMethodDef methods[] = {{"seek", seek, METH_NOARGS, NULL}, {0}};

MODULE(foreign, methods)
