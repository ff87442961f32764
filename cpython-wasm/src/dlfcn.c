/* dlopen and its like: side modules, which host/dlopen.js links to this one. CPython's own import calls them.

   The host writes what went wrong as text; here it waits for dlerror. Nothing is ever unloaded. */
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "abi.h"

static char message[1024];
static bool failed;

void *
dlopen(const char *path, int flags)
{
    if (!path) {
        return (void *)MAIN_PROGRAM;
    }
    /* What remains where the host has nothing to say: at build time. */
    snprintf(message, sizeof message, "%s: side modules load only in a running worker", path);
    int32_t handle = host_dlopen(path, (int32_t)strlen(path), flags, message, sizeof message);
    if (handle == 0) {
        failed = true;
        return NULL;
    }
    /* Constructors run from here, those of libraries first: called by the host they could not suspend, for there
       would be a frame of JavaScript below them. */
    void (*construct)(void);
    while ((construct = host_dlinit())) {
        construct();
    }
    return (void *)handle;
}

void *
dlsym(void *restrict handle, const char *restrict name)
{
    void *address = host_dlsym((int32_t)(uintptr_t)handle, name, (int32_t)strlen(name));
    if (!address) {
        failed = true;
        snprintf(message, sizeof message, "undefined symbol: %s", name);
    }
    return address;
}

int
dlclose(void *handle)
{
    (void)handle;
    return 0;
}

char *
dlerror(void)
{
    char *text = failed ? message : NULL;
    failed = false;
    return text;
}
