/* POSIX threads and semaphores over green threads: what CPython, SQLite and C++ call.

   The types are musl's; their storage holds the structs below, all of which are ready when zeroed. Locks are
   handed over in order, so a thread that locks again at once can't starve those that wait. */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "abi.h"
#include "green.h"

struct mutex {
    struct green *owner;
    int depth;
    bool recursive;
    struct queue queue;
};

struct condition {
    struct queue queue;
    clockid_t clock; /* NULL: realtime */
};

struct semaphore {
    int value;
    struct queue queue;
};

struct attributes {
    size_t stack_size;
    bool detached;
};

_Static_assert(sizeof(struct mutex) <= sizeof(pthread_mutex_t), "mutex does not fit");
_Static_assert(sizeof(struct condition) <= sizeof(pthread_cond_t), "condition does not fit");
_Static_assert(sizeof(struct semaphore) <= sizeof(sem_t), "semaphore does not fit");
_Static_assert(sizeof(struct attributes) <= sizeof(pthread_attr_t), "attributes do not fit");

/* Milliseconds from now until `when` on `clock`; never negative. */
static double
until(clockid_t clock, const struct timespec *when)
{
    struct timespec now;
    clock_gettime(clock ? clock : CLOCK_REALTIME, &now);
    double left = (double)(when->tv_sec - now.tv_sec) * 1e3 + (double)(when->tv_nsec - now.tv_nsec) / 1e6;
    return left > 0 ? left : 0;
}

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

void pthread_run(struct green *thread);

void
pthread_run(struct green *thread)
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

/* --- Mutexes ------------------------------------------------------------------------------------------ */

int
pthread_mutexattr_init(pthread_mutexattr_t *attr)
{
    memset(attr, 0, sizeof *attr);
    return 0;
}

int
pthread_mutexattr_destroy(pthread_mutexattr_t *attr)
{
    (void)attr;
    return 0;
}

int
pthread_mutexattr_settype(pthread_mutexattr_t *attr, int type)
{
    *(int *)attr = type;
    return 0;
}

int
pthread_mutex_init(pthread_mutex_t *restrict storage, const pthread_mutexattr_t *restrict attr)
{
    *(struct mutex *)storage = (struct mutex){
        .recursive = attr && *(const int *)attr == PTHREAD_MUTEX_RECURSIVE,
    };
    return 0;
}

int
pthread_mutex_destroy(pthread_mutex_t *storage)
{
    return ((struct mutex *)storage)->owner ? EBUSY : 0;
}

int
pthread_mutex_trylock(pthread_mutex_t *storage)
{
    struct mutex *mutex = (struct mutex *)storage;
    if (mutex->owner && !(mutex->recursive && mutex->owner == green_current)) {
        return EBUSY;
    }
    mutex->owner = green_current;
    mutex->depth++;
    return 0;
}

int
pthread_mutex_lock(pthread_mutex_t *storage)
{
    struct mutex *mutex = (struct mutex *)storage;
    if (pthread_mutex_trylock(storage) == EBUSY) {
        green_wait(&mutex->queue, -1);
    }
    return 0;
}

int
pthread_mutex_unlock(pthread_mutex_t *storage)
{
    struct mutex *mutex = (struct mutex *)storage;
    if (--mutex->depth > 0) {
        return 0;
    }
    struct waiter *next = mutex->queue.first;
    mutex->owner = next ? next->thread : NULL;
    mutex->depth = next ? 1 : 0;
    green_wake(&mutex->queue);
    return 0;
}

/* --- Conditions --------------------------------------------------------------------------------------- */

int
pthread_condattr_init(pthread_condattr_t *attr)
{
    memset(attr, 0, sizeof *attr);
    return 0;
}

int
pthread_condattr_destroy(pthread_condattr_t *attr)
{
    (void)attr;
    return 0;
}

_Static_assert(sizeof(clockid_t) <= sizeof(pthread_condattr_t), "a clock does not fit");

int
pthread_condattr_setclock(pthread_condattr_t *attr, clockid_t clock)
{
    *(clockid_t *)attr = clock;
    return 0;
}

int
pthread_cond_init(pthread_cond_t *restrict storage, const pthread_condattr_t *restrict attr)
{
    *(struct condition *)storage = (struct condition){.clock = attr ? *(const clockid_t *)attr : NULL};
    return 0;
}

int
pthread_cond_destroy(pthread_cond_t *storage)
{
    (void)storage;
    return 0;
}

static int
wait_condition(struct condition *condition, pthread_mutex_t *mutex, double timeout)
{
    pthread_mutex_unlock(mutex);
    bool woken = green_wait(&condition->queue, timeout);
    pthread_mutex_lock(mutex);
    return woken ? 0 : ETIMEDOUT;
}

int
pthread_cond_wait(pthread_cond_t *restrict storage, pthread_mutex_t *restrict mutex)
{
    return wait_condition((struct condition *)storage, mutex, -1);
}

int
pthread_cond_timedwait(pthread_cond_t *restrict storage, pthread_mutex_t *restrict mutex,
                       const struct timespec *restrict when)
{
    struct condition *condition = (struct condition *)storage;
    return wait_condition(condition, mutex, until(condition->clock, when));
}

int
pthread_cond_signal(pthread_cond_t *storage)
{
    green_wake(&((struct condition *)storage)->queue);
    return 0;
}

int
pthread_cond_broadcast(pthread_cond_t *storage)
{
    while (green_wake(&((struct condition *)storage)->queue)) {
    }
    return 0;
}

/* --- Semaphores --------------------------------------------------------------------------------------- */

int
sem_init(sem_t *storage, int shared, unsigned value)
{
    (void)shared;
    *(struct semaphore *)storage = (struct semaphore){.value = (int)value};
    return 0;
}

int
sem_destroy(sem_t *storage)
{
    (void)storage;
    return 0;
}

int
sem_getvalue(sem_t *restrict storage, int *restrict value)
{
    *value = ((struct semaphore *)storage)->value;
    return 0;
}

int
sem_trywait(sem_t *storage)
{
    struct semaphore *semaphore = (struct semaphore *)storage;
    if (semaphore->value == 0) {
        errno = EAGAIN;
        return -1;
    }
    semaphore->value--;
    return 0;
}

static int
wait_semaphore(sem_t *storage, double timeout)
{
    if (sem_trywait(storage) == 0 || green_wait(&((struct semaphore *)storage)->queue, timeout)) {
        return 0;
    }
    errno = ETIMEDOUT;
    return -1;
}

int
sem_wait(sem_t *storage)
{
    return wait_semaphore(storage, -1);
}

int
sem_timedwait(sem_t *restrict storage, const struct timespec *restrict when)
{
    return wait_semaphore(storage, until(CLOCK_REALTIME, when));
}

int sem_clockwait(sem_t *restrict storage, clockid_t clock, const struct timespec *restrict when);

int
sem_clockwait(sem_t *restrict storage, clockid_t clock, const struct timespec *restrict when)
{
    return wait_semaphore(storage, until(clock, when));
}

int
sem_post(sem_t *storage)
{
    struct semaphore *semaphore = (struct semaphore *)storage;
    if (!green_wake(&semaphore->queue)) {
        semaphore->value++;
    }
    return 0;
}
