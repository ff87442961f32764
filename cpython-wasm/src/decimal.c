/* Multiplication of long decimals (libmpdec, from some 40,000 digits on), which takes more than a thread's stack. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stack.h"

/* Buffers of 128 and 32 kB. */
enum { TRANSPOSE_ROOM = 192 * 1024 };

struct transpose_call {
    uint32_t *matrix;
    size_t rows, columns;
};

int __real_transpose_pow2(uint32_t *matrix, size_t rows, size_t columns);
int __wrap_transpose_pow2(uint32_t *matrix, size_t rows, size_t columns);

static void *
run_transpose(void *argument)
{
    struct transpose_call *call = argument;
    return (void *)(uintptr_t)__real_transpose_pow2(call->matrix, call->rows, call->columns);
}

int
__wrap_transpose_pow2(uint32_t *matrix, size_t rows, size_t columns)
{
    struct transpose_call call = {matrix, rows, columns};
    return (int)(uintptr_t)stack_call_deep(TRANSPOSE_ROOM, run_transpose, &call);
}
