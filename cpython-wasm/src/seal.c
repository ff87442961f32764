/* Blanks what is free, so that a snapshot holds what is in use and nothing of what was. */
#include "Python.h"
#include "pycore_interp.h"
#include "pycore_obmalloc.h"

#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#include "abi.h"

/* --- The C library's heap ------------------------------------------------------------------------------- */

static bool keep_size;

void *__real_sbrk(intptr_t increment);
void *__wrap_sbrk(intptr_t increment);

void *
__wrap_sbrk(intptr_t increment)
{
    if (keep_size && increment > 0) {
        errno = ENOMEM;
        return (void *)-1;
    }
    return __real_sbrk(increment);
}

struct block {
    struct block *next;
};

/* Take all that is free without the heap's growing, largest pieces first, and give it back as zeros. */
static void
blank_heap(void)
{
    struct block *taken = NULL;
    keep_size = true;
    for (size_t size = 1 << 20; size >= sizeof *taken; size /= 2) {
        struct block *block;
        while ((block = malloc(size)) != NULL) {
            memset(block, 0, malloc_usable_size(block));
            block->next = taken;
            taken = block;
        }
    }
    while (taken) {
        struct block *next = taken->next;
        taken->next = NULL;
        free(taken);
        taken = next;
    }
    keep_size = false;
}

/* --- pymalloc's arenas ---------------------------------------------------------------------------------- */

static void
blank_pool(poolp pool)
{
    char *end = (char *)pool + POOL_SIZE;
    if (pool->ref.count == 0) {
        /* Free, and in its arena's list of such: the next to take it lays it out anew. */
        pool->szidx = DUMMY_SIZE_IDX;
        memset((char *)pool + POOL_OVERHEAD, 0, POOL_SIZE - POOL_OVERHEAD);
        return;
    }
    size_t size = ((size_t)pool->szidx + 1) << ALIGNMENT_SHIFT;
    for (pymem_block *block = pool->freeblock; block; block = *(pymem_block **)block) {
        memset(block + sizeof block, 0, size - sizeof block);
    }
    char *untouched = (char *)pool + pool->nextoffset;
    if (untouched < end) {
        memset(untouched, 0, (size_t)(end - untouched));
    }
}

static void
blank_arenas(void)
{
    struct _obmalloc_mgmt *mgmt = &PyInterpreterState_Main()->obmalloc->mgmt;
    for (uint i = 0; i < mgmt->maxarenas; i++) {
        struct arena_object *arena = &mgmt->arenas[i];
        if (!arena->address) {
            continue;
        }
        char *end = (char *)arena->address + ARENA_SIZE;
        char *pool = (char *)_Py_ALIGN_UP(arena->address, POOL_SIZE);
        for (; pool < (char *)arena->pool_address; pool += POOL_SIZE) {
            blank_pool((poolp)pool);
        }
        if (pool < end) {
            memset(pool, 0, (size_t)(end - pool));
        }
    }
}

PYMODE_EXPORT(pymode_seal) void
pymode_seal(void)
{
    blank_arenas();
    blank_heap();
}
