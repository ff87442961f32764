/* The libc calls that sleep, so that a sleeping thread lets the others run. */
#include <errno.h>
#include <sched.h>
#include <time.h>
#include <unistd.h>

#include "green.h"

static double
milliseconds(const struct timespec *time)
{
    return (double)time->tv_sec * 1e3 + (double)time->tv_nsec / 1e6;
}

static int
sleep_or_fail(const struct timespec *time, double timeout)
{
    if (time->tv_sec < 0 || time->tv_nsec < 0 || time->tv_nsec >= 1000000000) {
        return EINVAL;
    }
    green_sleep(timeout > 0 ? timeout : 0);
    return 0;
}

int
clock_nanosleep(clockid_t clock, int flags, const struct timespec *time, struct timespec *left)
{
    (void)left; /* nothing interrupts a sleep */
    double timeout = milliseconds(time);
    if (flags & TIMER_ABSTIME) {
        struct timespec now;
        clock_gettime(clock, &now);
        timeout -= milliseconds(&now);
    }
    return sleep_or_fail(time, timeout);
}

int
nanosleep(const struct timespec *time, struct timespec *left)
{
    (void)left;
    errno = sleep_or_fail(time, milliseconds(time));
    return errno ? -1 : 0;
}

int
usleep(useconds_t microseconds)
{
    green_sleep((double)microseconds / 1e3);
    return 0;
}

unsigned
sleep(unsigned seconds)
{
    green_sleep((double)seconds * 1e3);
    return 0;
}

int
sched_yield(void)
{
    green_sleep(0);
    return 0;
}
