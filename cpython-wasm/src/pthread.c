/* POSIX threads over green threads: what CPython, SQLite and C++ call. Locks are in locks.c. */
#include <errno.h>
#include <pthread.h>
#include <string.h>

#include "green.h"

struct attributes {
    size_t stack_size;
    bool detached;
};

_Static_assert(sizeof(struct attributes) <= sizeof(pthread_attr_t), "attributes do not fit");

/* --- Threads ------------------------------------------------------------------------------------------ */

static void (*destructors[GREEN_KEYS])(void *);
static bool key_used[GREEN_KEYS];

enum { DESTRUCTOR_ROUNDS = 4 }; /* what POSIX asks for at least */

static void
run_destructors(struct green *thread)
{
    bool again = true;
    for (int round = 0; again && round < DESTRUCTOR_ROUNDS; round++) {
        again = false;
        for (int key = 0; key < GREEN_KEYS; key++) {
            void *value = thread->specific[key];
            if (value && destructors[key]) {
                thread->specific[key] = NULL;
                destructors[key](value);
                again = true;
            }
        }
    }
}

void
green_finish(struct green *thread, void *result)
{
    run_destructors(thread);
    thread->result = result;
    thread->finished = true;
    while (green_wake(&thread->joiners)) {
    }
}

void
green_run(struct green *thread)
{
    green_finish(thread, thread->start(thread->argument));
}

int
pthread_create(pthread_t *restrict id, const pthread_attr_t *restrict attr, void *(*start)(void *),
               void *restrict argument)
{
    const struct attributes *attributes = (const struct attributes *)attr;
    struct green *thread = green_can_suspend ? green_new(attributes ? attributes->stack_size : 0) : NULL;
    if (!thread) {
        return EAGAIN;
    }
    thread->owner = green_current->owner;
    thread->detached = attributes && attributes->detached;
    thread->start = start;
    thread->argument = argument;
    *id = (pthread_t)thread;
    green_spawn(thread);
    return 0;
}

int
pthread_join(pthread_t id, void **result)
{
    struct green *thread = (struct green *)id;
    if (thread == green_current) {
        return EDEADLK;
    }
    if (!thread->finished) {
        green_wait(&thread->joiners, -1);
    }
    if (result) {
        *result = thread->result;
    }
    green_free(thread);
    return 0;
}

int
pthread_detach(pthread_t id)
{
    struct green *thread = (struct green *)id;
    if (thread->finished) {
        green_free(thread);
    }
    else {
        thread->detached = true;
    }
    return 0;
}

pthread_t
pthread_self(void)
{
    return (pthread_t)green_current;
}

#undef pthread_equal
int
pthread_equal(pthread_t a, pthread_t b)
{
    return a == b;
}

/* Nothing can unwind a wasm stack, so the thread ends for those who join it and its stack stays as it is. */
_Noreturn void
pthread_exit(void *result)
{
    green_finish(green_current, result);
    for (;;) {
        green_sleep(-1);
    }
}

int
pthread_attr_init(pthread_attr_t *attr)
{
    memset(attr, 0, sizeof *attr);
    return 0;
}

int
pthread_attr_destroy(pthread_attr_t *attr)
{
    (void)attr;
    return 0;
}

int
pthread_attr_setstacksize(pthread_attr_t *attr, size_t size)
{
    ((struct attributes *)attr)->stack_size = size;
    return 0;
}

int
pthread_attr_setdetachstate(pthread_attr_t *attr, int state)
{
    ((struct attributes *)attr)->detached = state == PTHREAD_CREATE_DETACHED;
    return 0;
}

int
pthread_attr_setscope(pthread_attr_t *attr, int scope)
{
    (void)attr;
    return scope == PTHREAD_SCOPE_SYSTEM ? 0 : ENOTSUP;
}

int
pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void))
{
    (void)prepare, (void)parent, (void)child; /* WASI has no fork */
    return 0;
}

/* --- Thread-specific values --------------------------------------------------------------------------- */

int
pthread_key_create(pthread_key_t *key, void (*destructor)(void *))
{
    for (int i = 0; i < GREEN_KEYS; i++) {
        if (!key_used[i]) {
            key_used[i] = true;
            destructors[i] = destructor;
            *key = (pthread_key_t)i;
            return 0;
        }
    }
    return EAGAIN;
}

int
pthread_key_delete(pthread_key_t key)
{
    key_used[key] = false;
    destructors[key] = NULL;
    return 0;
}

void *
pthread_getspecific(pthread_key_t key)
{
    return green_current->specific[key];
}

int
pthread_setspecific(pthread_key_t key, const void *value)
{
    green_current->specific[key] = (void *)value;
    return 0;
}

int
pthread_once(pthread_once_t *once, void (*function)(void))
{
    if (!*once) {
        *once = 1;
        function();
    }
    return 0;
}
