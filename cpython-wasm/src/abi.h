/* What crosses between the interpreter and its host. host/instance.js is the other end.

   Change anything here and PYMODE_ABI goes up by one: the host refuses an interpreter of another number. */
#ifndef PYMODE_ABI_H
#define PYMODE_ABI_H

#include <stdint.h>
#include <string.h>

#define PYMODE_ABI 5

#define PYMODE_IMPORT(name) __attribute__((import_module("pymode"), import_name(#name)))
#define PYMODE_EXPORT(name) __attribute__((export_name(#name), noinline))

/* Imports: operations. `message` is marshal (version 2) of the tuple (operation, *arguments). An answer that is
   there at once and takes at most `room` bytes is written to `answer`, and its size returned, negative; else the
   number of a call, positive. */
PYMODE_IMPORT(begin)
int32_t host_begin(int32_t owner, const char *message, int32_t length, char *answer, int32_t room);
PYMODE_IMPORT(size) int32_t host_size(int32_t call); /* -1 while the answer is pending */
PYMODE_IMPORT(wait) void host_wait(int32_t call);    /* suspends */
PYMODE_IMPORT(take) void host_take(int32_t call, char *answer);

/* Imports: threads. */
PYMODE_IMPORT(park) void host_park(int32_t thread, double timeout); /* suspends; milliseconds, <0: for good */
PYMODE_IMPORT(unpark) void host_unpark(int32_t thread);
PYMODE_IMPORT(spawn) void host_spawn(int32_t thread);

/* Imports: side modules (dlfcn.c). A handle is positive; so is what a symbol stands for, an address in memory or
   an index of the table. */
enum { MAIN_PROGRAM = 1 };
PYMODE_IMPORT(dlopen)
int32_t host_dlopen(const char *path, int32_t length, int32_t flags, char *error, int32_t error_size); /* or 0 */
PYMODE_IMPORT(dlinit) void (*host_dlinit(void))(void); /* the next constructors to call, until NULL */
PYMODE_IMPORT(dlsym) void *host_dlsym(int32_t handle, const char *name, int32_t length); /* or NULL */

/* Import: what WASI preview 1 lacks (dup.c). */
PYMODE_IMPORT(dup) int32_t host_dup(int32_t fd); /* or -errno */

/* Import: last words before a trap. */
PYMODE_IMPORT(fatal) void host_fatal(const char *text, int32_t length);

_Noreturn static inline void
die(const char *text)
{
    host_fatal(text, (int32_t)strlen(text));
    __builtin_trap();
}

/* What pymode_request returns. */
enum { REQUEST_DONE = 0, REQUEST_FAILED = 1, REQUEST_NO_ROOM = 2 };

/* The first byte of an answer. */
enum { ANSWER_VALUE = 0, ANSWER_ERROR = 1 };

/* Exports: pymode_abi, pymode_init, pymode_request, pymode_thread, pymode_stack_size, pymode_main, and for the
   build pymode_where, pymode_seal and pymode_frame (main.c, green.c, seal.c, stack.c). */

#endif
