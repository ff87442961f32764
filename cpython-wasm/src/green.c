/* Green threads: stacks, switching, waiting. See green.h. */
#include "green.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "Python.h"
#include "internal/pycore_pystate.h" /* _Py_tss_tstate */

#include "abi.h"

enum {
    STACK_SIZE = 128 * 1024,
    DEEP_STACK_SIZE = 2560 * 1024,
    /* Left below the floor for C code that makes no recursion check: printf of a long double takes 8 kB,
       a path buffer 4 kB, SQLite's parser 5 kB; and for raising the RecursionError itself. */
    RESERVE = 24 * 1024,
    IDLE_STACK_SIZE = 16 * 1024,
    CANARY_WORDS = 8,
};

static const uint32_t CANARY = 0x9e3779b9;

/* wasm-ld's names for the ends of the stack that the instance starts with. */
extern char __stack_low, __stack_high;

/* New activations find the stack pointer wherever the last one left it, so they begin here. */
static _Alignas(16) char idle_stack[IDLE_STACK_SIZE];

static struct green main_thread;
static struct green *free_threads;
static uintptr_t free_deep_stack;

struct green *green_current = &main_thread;
bool green_can_suspend = true;
uintptr_t pymode_stack_floor;

_Noreturn void
green_fatal(const char *text)
{
    host_fatal(text, (int32_t)strlen(text));
    __builtin_trap();
}

static void
draw_canary(uintptr_t stack)
{
    for (int i = 0; i < CANARY_WORDS; i++) {
        ((volatile uint32_t *)stack)[i] = CANARY;
    }
}

static void
check_canary(uintptr_t stack)
{
    for (int i = 0; i < CANARY_WORDS; i++) {
        if (((volatile uint32_t *)stack)[i] != CANARY) {
            green_fatal("a C function overflowed its thread's stack; memory can no longer be trusted");
        }
    }
}

/* --- Switching ---------------------------------------------------------------------------------------- */

/* What one native thread switch would save. It lives in wasm locals, which a suspended activation keeps;
   its address must never be taken, or it would live on the very stack it describes. */
struct context {
    uintptr_t stack_pointer;
    struct green *thread;
    PyThreadState *tstate;
    int error;
};

static inline __attribute__((always_inline)) struct context
leave(void)
{
    if (green_current->stack) {
        check_canary(green_current->stack);
    }
    return (struct context){
        .stack_pointer = pymode_stack_pointer(),
        .thread = green_current,
        .tstate = _Py_tss_tstate,
        .error = errno,
    };
}

static inline __attribute__((always_inline)) void
resume(struct context context)
{
    pymode_set_stack_pointer(context.stack_pointer);
    green_current = context.thread;
    pymode_stack_floor = context.thread->floor;
    _Py_tss_tstate = context.tstate;
    errno = context.error;
}

static __attribute__((noinline)) void
park(double timeout)
{
    struct context context = leave();
    host_park((int32_t)(uintptr_t)context.thread, timeout);
    resume(context);
}

__attribute__((noinline)) void
green_wait_call(int32_t call)
{
    struct context context = leave();
    host_wait(call);
    resume(context);
}

/* Make `thread` the one that runs, from the top of its stack. The caller must have no frame of its own. */
static inline __attribute__((always_inline)) void
enter(struct green *thread)
{
    green_current = thread;
    pymode_stack_floor = thread->floor;
    _Py_tss_tstate = NULL;
    pymode_set_stack_pointer(thread->stack + thread->stack_size);
}

static inline __attribute__((always_inline)) void
enter_idle(void)
{
    pymode_set_stack_pointer((uintptr_t)idle_stack + IDLE_STACK_SIZE);
}

/* --- Threads ------------------------------------------------------------------------------------------ */

__attribute__((constructor)) static void
start_main_thread(void)
{
    if (&__stack_high - &__stack_low < DEEP_STACK_SIZE) {
        green_fatal("linked with too short a stack");
    }
    main_thread.floor = pymode_stack_floor = (uintptr_t)&__stack_low + RESERVE;
}

struct green *
green_new(size_t stack_size)
{
    stack_size = stack_size <= STACK_SIZE ? STACK_SIZE : (stack_size + 15) & ~(size_t)15;
    struct green *thread = NULL;
    if (free_threads && free_threads->stack_size >= stack_size) {
        thread = free_threads;
        free_threads = thread->next_free;
    }
    else {
        thread = malloc(sizeof *thread);
        void *stack = thread ? aligned_alloc(16, stack_size) : NULL;
        if (!stack) {
            free(thread);
            return NULL;
        }
        thread->stack = (uintptr_t)stack;
        thread->stack_size = stack_size;
    }
    uintptr_t stack = thread->stack;
    stack_size = thread->stack_size;
    memset(thread, 0, sizeof *thread);
    thread->stack = stack;
    thread->stack_size = stack_size;
    thread->floor = stack + RESERVE;
    draw_canary(stack);
    return thread;
}

void
green_free(struct green *thread)
{
    check_canary(thread->stack);
    if (thread->stack_size == STACK_SIZE) {
        thread->next_free = free_threads;
        free_threads = thread;
    }
    else {
        free((void *)thread->stack);
        free(thread);
    }
}

void
green_spawn(struct green *thread)
{
    host_spawn((int32_t)(uintptr_t)thread);
}

extern void pthread_run(struct green *thread); /* pthread.c */

PYMODE_EXPORT(pymode_thread) void
pymode_thread(int32_t id)
{
    struct green *thread = (struct green *)(uintptr_t)id;
    enter(thread);
    pthread_run(thread);
    enter_idle();
    if (thread->detached) {
        green_free(thread);
    }
}

extern int32_t request_run(int32_t request); /* main.c */

PYMODE_EXPORT(pymode_request) int32_t
pymode_request(int32_t request)
{
    enter_idle();
    struct green *thread = green_new(0);
    if (!thread) {
        return REQUEST_NO_ROOM;
    }
    thread->owner = request;
    enter(thread);
    int32_t status = request_run(request);
    enter_idle();
    green_free(thread);
    return status;
}

/* --- Waiting ------------------------------------------------------------------------------------------ */

double
green_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void
remove_waiter(struct queue *queue, struct waiter *waiter)
{
    struct waiter **link = &queue->first, *before = NULL;
    while (*link != waiter) {
        before = *link;
        link = &before->next;
    }
    *link = waiter->next;
    if (queue->last == waiter) {
        queue->last = before;
    }
}

bool
green_wait(struct queue *queue, double timeout)
{
    struct waiter waiter = {.thread = green_current};
    if (queue->last) {
        queue->last->next = &waiter;
    }
    else {
        queue->first = &waiter;
    }
    queue->last = &waiter;
    double deadline = green_now() + timeout;
    double left = timeout;
    /* The host may return early: at its own longest timeout, or for a wake-up that was meant for another wait. */
    do {
        park(left);
        left = timeout < 0 ? -1 : deadline - green_now();
    } while (!waiter.woken && (timeout < 0 || left > 0));
    if (!waiter.woken) {
        remove_waiter(queue, &waiter);
    }
    return waiter.woken;
}

bool
green_wake(struct queue *queue)
{
    struct waiter *waiter = queue->first;
    if (!waiter) {
        return false;
    }
    queue->first = waiter->next;
    if (!queue->first) {
        queue->last = NULL;
    }
    waiter->woken = true;
    host_unpark((int32_t)(uintptr_t)waiter->thread);
    return true;
}

void
green_sleep(double milliseconds)
{
    struct queue nobody = {0};
    green_wait(&nobody, milliseconds);
}

/* --- Deep stacks -------------------------------------------------------------------------------------- */

static __attribute__((noinline)) void *
call_on(uintptr_t top, void *(*function)(void *), void *argument)
{
    uintptr_t stack_pointer = pymode_stack_pointer();
    pymode_set_stack_pointer(top);
    void *result = function(argument);
    pymode_set_stack_pointer(stack_pointer);
    return result;
}

/* One is kept; a second exists only while a thread is suspended on the first. */
static uintptr_t
take_deep_stack(void)
{
    uintptr_t stack = free_deep_stack;
    free_deep_stack = 0;
    if (!stack) {
        stack = (uintptr_t)aligned_alloc(16, DEEP_STACK_SIZE);
    }
    if (!stack) {
        green_fatal("out of memory: no stack for the compiler");
    }
    return stack;
}

static void
give_deep_stack(uintptr_t stack)
{
    uintptr_t other = free_deep_stack;
    free_deep_stack = stack;
    if (other == (uintptr_t)&__stack_low) {
        free_deep_stack = other;
        other = stack;
    }
    free((void *)other);
}

void *
green_call_deep(size_t room, void *(*function)(void *), void *argument)
{
    struct green *self = green_current;
    uintptr_t floor = self->floor;
    if (pymode_stack_pointer() >= floor + room) {
        return function(argument);
    }
    uintptr_t stack = take_deep_stack();
    draw_canary(stack);
    self->floor = pymode_stack_floor = stack + RESERVE;
    void *result = call_on(stack + DEEP_STACK_SIZE, function, argument);
    self->floor = pymode_stack_floor = floor;
    check_canary(stack);
    give_deep_stack(stack);
    return result;
}

void
green_leave_main_stack(void)
{
    free((void *)free_deep_stack);
    free_deep_stack = (uintptr_t)&__stack_low;
}
