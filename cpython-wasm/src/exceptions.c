/* What C++ knows of the exceptions that a thread is handling: each green thread's own, so that a catch block
   may wait, and the same for every module, so that one may catch what another throws. It takes the place of
   libcxxabi's cxa_exception_storage.cpp. */
#include "green.h"

struct green_exceptions *__cxa_get_globals(void);
struct green_exceptions *__cxa_get_globals_fast(void);

struct green_exceptions *
__cxa_get_globals(void)
{
    return &green_current->exceptions;
}

struct green_exceptions *
__cxa_get_globals_fast(void)
{
    return &green_current->exceptions;
}
