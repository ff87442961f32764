/* poll and select. Files are always ready and nothing else can be open, so what is left to wait for is the timeout.

   The C library's own put two arrays on the stack, as long as the caller likes. (Linked with --wrap.) */
#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <sys/select.h>
#include <wasi/api.h>

#include "green.h"

int __wrap_poll(struct pollfd *files, nfds_t count, int timeout);
int __wrap_select(int count, fd_set *reads, fd_set *writes, fd_set *errors, struct timeval *timeout);

static bool
is_open(int file)
{
    __wasi_fdstat_t status;
    return __wasi_fd_fdstat_get(file, &status) == 0;
}

int
__wrap_poll(struct pollfd *files, nfds_t count, int timeout)
{
    int ready = 0;
    for (nfds_t i = 0; i < count; i++) {
        struct pollfd *one = &files[i];
        one->revents = 0;
        if (one->fd >= 0) {
            one->revents = is_open(one->fd) ? one->events & (POLLIN | POLLOUT) : POLLNVAL;
        }
        ready += one->revents != 0;
    }
    if (!ready) {
        green_sleep(timeout);
    }
    return ready;
}

static bool
is_in(int file, const fd_set *set)
{
    return set && FD_ISSET(file, set);
}

int
__wrap_select(int count, fd_set *reads, fd_set *writes, fd_set *errors, struct timeval *timeout)
{
    if (count < 0 || count > FD_SETSIZE) {
        errno = EINVAL;
        return -1;
    }
    int ready = 0;
    for (int file = 0; file < count; file++) {
        bool asked = is_in(file, reads) || is_in(file, writes) || is_in(file, errors);
        if (asked && !is_open(file)) {
            errno = EBADF;
            return -1;
        }
        ready += is_in(file, reads) + is_in(file, writes);
    }
    if (errors) {
        FD_ZERO(errors);
    }
    if (!ready) {
        green_sleep(timeout ? (double)timeout->tv_sec * 1e3 + (double)timeout->tv_usec / 1e3 : -1);
    }
    return ready;
}
