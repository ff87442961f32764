/* SQLite's memory. Its compiler recurses through views, triggers and common tables, with no limit of its own, and
   takes memory at each level: where the stack is short there is none, which it can cope with (MemoryError). */
#include <stddef.h>
#include <stdlib.h>

#include "stack.h"

/* What interpreter/libraries.py has SQLite call. */
void *pymode_sqlite_malloc(size_t size);
void *pymode_sqlite_realloc(void *memory, size_t size);

/* Left for giving up what it has begun; its largest frame has 5 kB. */
enum { ROOM = 16 * 1024 };

static int
is_short(void)
{
    return pymode_stack_pointer() < pymode_stack_limit + ROOM;
}

void *
pymode_sqlite_malloc(size_t size)
{
    return is_short() ? NULL : malloc(size);
}

void *
pymode_sqlite_realloc(void *memory, size_t size)
{
    return is_short() ? NULL : realloc(memory, size);
}
