/* POSIX mutexes, conditions and semaphores over green threads.

   The types are musl's; their storage holds the structs below, all of which are ready when zeroed. Locks are
   handed over in order, so a thread that locks again at once can't starve those that wait. */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <string.h>
#include <time.h>

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

_Static_assert(sizeof(struct mutex) <= sizeof(pthread_mutex_t), "mutex does not fit");
_Static_assert(sizeof(struct condition) <= sizeof(pthread_cond_t), "condition does not fit");
_Static_assert(sizeof(struct semaphore) <= sizeof(sem_t), "semaphore does not fit");

/* Milliseconds from now until `when` on `clock`; never negative. */
static double
until(clockid_t clock, const struct timespec *when)
{
    struct timespec now;
    clock_gettime(clock ? clock : CLOCK_REALTIME, &now);
    double left = (double)(when->tv_sec - now.tv_sec) * 1e3 + (double)(when->tv_nsec - now.tv_nsec) / 1e6;
    return left > 0 ? left : 0;
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

int
sem_post(sem_t *storage)
{
    struct semaphore *semaphore = (struct semaphore *)storage;
    if (!green_wake(&semaphore->queue)) {
        semaphore->value++;
    }
    return 0;
}
