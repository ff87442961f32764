/* Green threads: switching, starting, waiting. See green.h. */
#include "green.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "Python.h"
#include "internal/pycore_pystate.h" /* _Py_tss_tstate */

#include "abi.h"
#include "stack.h"

enum { IDLE_STACK_SIZE = 16 * 1024 };

/* New activations find the stack pointer wherever the last one left it, so they begin here. */
static _Alignas(16) char idle_stack[IDLE_STACK_SIZE];

static struct green main_thread;
static struct green *free_threads;

struct green *green_current = &main_thread;
bool green_can_suspend = true;
bool green_is_fair = true;

/* --- Switching ---------------------------------------------------------------------------------------- */

/* What one native thread switch would save. It lives in wasm locals, which a suspended activation keeps;
   its address must never be taken, or it would live on the very stack it describes. */
struct context {
    uintptr_t stack_pointer, stack;
    struct green *thread;
    PyThreadState *tstate;
    int error;
};

static inline __attribute__((always_inline)) struct context
leave(void)
{
    if (green_current->stack) {
        stack_check_canary(green_current->stack);
    }
    return (struct context){
        .stack_pointer = pymode_stack_pointer(),
        .stack = stack_in_use(),
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
    stack_use(context.stack);
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
    stack_use(thread->stack);
    _Py_tss_tstate = NULL;
    pymode_set_stack_pointer(thread->stack + thread->stack_size);
}

static inline __attribute__((always_inline)) void
enter_idle(void)
{
    stack_use((uintptr_t)idle_stack);
    pymode_set_stack_pointer((uintptr_t)idle_stack + IDLE_STACK_SIZE);
}

/* --- Threads ------------------------------------------------------------------------------------------ */

__attribute__((constructor)) static void
start_main_thread(void)
{
    stack_use_main();
}

/* Bytes that each request takes: for the host, which bounds their number. */
PYMODE_EXPORT(pymode_stack_size) uint32_t
pymode_stack_size(void)
{
    return STACK_SIZE;
}

struct green *
green_new(size_t stack_size)
{
    struct green *thread = free_threads;
    uintptr_t stack;
    if (thread && stack_size <= STACK_SIZE) {
        free_threads = thread->next_free;
        stack = thread->stack;
        stack_size = STACK_SIZE;
    }
    else {
        stack_size = stack_size <= STACK_SIZE ? STACK_SIZE : (stack_size + 15) & ~(size_t)15;
        thread = malloc(sizeof *thread);
        stack = thread ? stack_new(stack_size) : 0;
        if (!stack) {
            free(thread);
            return NULL;
        }
    }
    *thread = (struct green){.stack = stack, .stack_size = stack_size};
    stack_draw_canary(stack);
    return thread;
}

void
green_free(struct green *thread)
{
    stack_check_canary(thread->stack);
    if (thread->stack_size == STACK_SIZE) {
        thread->next_free = free_threads;
        free_threads = thread;
    }
    else {
        stack_free(thread->stack);
        free(thread);
    }
}

void
green_spawn(struct green *thread)
{
    host_spawn((int32_t)(uintptr_t)thread);
}

PYMODE_EXPORT(pymode_thread) void
pymode_thread(int32_t id)
{
    struct green *thread = (struct green *)(uintptr_t)id;
    enter(thread);
    green_run(thread);
    enter_idle();
    if (thread->detached) {
        green_free(thread);
    }
}

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
    double deadline = timeout > 0 ? green_now() + timeout : 0;
    double left = timeout;
    /* The host may return early: at its own longest timeout, or for a wake-up that was meant for another wait. */
    do {
        park(left);
        left = timeout > 0 ? deadline - green_now() : timeout;
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
