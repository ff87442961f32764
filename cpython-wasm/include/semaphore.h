/* Overlay of the C library's semaphore.h: sem_clockwait, which it does not declare yet.

   CPython waits on the monotonic clock where it can: a wait must not end early or late when the wall clock is set. */
#ifndef PYMODE_OVERLAY_SEMAPHORE_H
#define PYMODE_OVERLAY_SEMAPHORE_H

#include_next <semaphore.h>

#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

int sem_clockwait(sem_t *__restrict, clockid_t, const struct timespec *__restrict);

#ifdef __cplusplus
}
#endif

#endif
