/* Green threads: each a suspendable activation, a stack in linear memory, and thread-specific values.

   Everything runs in one wasm instance on one native thread. A green thread gives up the processor only in
   the suspending imports, so between two of them nothing here needs atomics. */
#ifndef PYMODE_GREEN_H
#define PYMODE_GREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define GREEN_KEYS 64

struct green;

/* A thread that waits; lives on that thread's own stack. */
struct waiter {
    struct green *thread;
    struct waiter *next;
    bool woken;
};

/* First come, first served. All zeros is an empty queue. */
struct queue {
    struct waiter *first, *last;
};

/* The Itanium C++ ABI's __cxa_eh_globals: those that are caught, and how many are thrown and not yet. */
struct green_exceptions {
    void *caught;
    unsigned int uncaught;
};

struct green {
    uintptr_t stack; /* lowest address; 0: the main thread's */
    uintptr_t stack_size;
    int32_t owner; /* the request it works for; 0: the object */
    bool detached, finished;
    void *(*start)(void *);
    void *argument, *result;
    void *specific[GREEN_KEYS];
    struct queue joiners;
    struct green_exceptions exceptions;
    struct green *next_free;
};

/* The thread that runs now. */
extern struct green *green_current;

/* Take a thread with a stack of at least `stack_size` bytes (0: the default); NULL if there is no room. */
struct green *green_new(size_t stack_size);

/* Give a thread back. It must not be running on its stack. */
void green_free(struct green *thread);

/* End a thread, still on its stack: run its destructors, keep its result, wake those who join it. */
void green_finish(struct green *thread, void *result);

/* What a thread that was spawned runs (pthread.c), and what a request's runs (main.c). */
void green_run(struct green *thread);
int32_t request_run(int32_t request);

/* Start `thread->start(thread->argument)` in a new activation, soon. */
void green_spawn(struct green *thread);

/* Wait in `queue` until woken (true) or `timeout` milliseconds are over (false); <0: for good. */
bool green_wait(struct queue *queue, double timeout);

/* Wake the first waiter; false if there is none. */
bool green_wake(struct queue *queue);

/* Let every other activation that can run do so for at least `milliseconds`. */
void green_sleep(double milliseconds);

/* Wait for the answer to a host call. */
void green_wait_call(int32_t call);

/* Milliseconds on the monotonic clock. */
double green_now(void);

/* Whether a thread that computes for long steps aside now and then. */
extern bool green_is_fair;

/* Whether the host can run another activation while this one is suspended: not at build time. */
extern bool green_can_suspend;

#endif
