/* Stacks in linear memory. See stack.h. */
#include "stack.h"

#include <stdlib.h>

#include "abi.h"

enum {
    /* recursion.c says what it is for; link.py gives the main stack the same size. */
    DEEP_STACK_SIZE = 2560 * 1024,
    CANARY_WORDS = 8,
};

static const uint32_t CANARY = 0x9e3779b9;

/* wasm-ld's names for the ends of the stack that the instance starts with. */
extern char __stack_low, __stack_high;

static uintptr_t free_deep_stack;

uintptr_t pymode_stack_floor;

uintptr_t
stack_new(size_t size)
{
    return (uintptr_t)aligned_alloc(16, size);
}

void
stack_free(uintptr_t stack)
{
    free((void *)stack);
}

void
stack_draw_canary(uintptr_t stack)
{
    for (int i = 0; i < CANARY_WORDS; i++) {
        ((volatile uint32_t *)stack)[i] = CANARY;
    }
}

void
stack_check_canary(uintptr_t stack)
{
    for (int i = 0; i < CANARY_WORDS; i++) {
        if (((volatile uint32_t *)stack)[i] != CANARY) {
            die("a C function overflowed its thread's stack; memory can no longer be trusted");
        }
    }
}

/* What each function with a large frame calls, before it has the frame (frames.py): one of them could step over
   the mark, and write to memory that is not its own. */
PYMODE_EXPORT(pymode_frame) uintptr_t
pymode_frame(uintptr_t stack_pointer)
{
    if (stack_pointer + STACK_RESERVE < pymode_stack_floor) {
        die("a C function needs more stack than its thread has");
    }
    return stack_pointer;
}

uintptr_t
stack_main_floor(void)
{
    if (&__stack_high - &__stack_low < DEEP_STACK_SIZE) {
        die("linked with too short a stack");
    }
    return (uintptr_t)&__stack_low + STACK_RESERVE;
}

static __attribute__((noinline)) void *
call_on(uintptr_t top, void *(*function)(void *), void *argument)
{
    uintptr_t stack_pointer = pymode_stack_pointer();
    pymode_set_stack_pointer(top);
    void *result = function(argument);
    pymode_set_stack_pointer(stack_pointer);
    return result;
}

/* One is kept; a second exists only while a thread is suspended on the first. */
static uintptr_t
take_deep_stack(void)
{
    uintptr_t stack = free_deep_stack;
    free_deep_stack = 0;
    if (!stack) {
        stack = stack_new(DEEP_STACK_SIZE);
    }
    if (!stack) {
        die("out of memory: no stack for the compiler");
    }
    return stack;
}

static void
give_deep_stack(uintptr_t stack)
{
    uintptr_t other = free_deep_stack;
    free_deep_stack = stack;
    if (other == (uintptr_t)&__stack_low) {
        free_deep_stack = other;
        other = stack;
    }
    stack_free(other);
}

void *
stack_call_deep(size_t room, void *(*function)(void *), void *argument)
{
    uintptr_t floor = pymode_stack_floor;
    if (pymode_stack_pointer() >= floor + room) {
        return function(argument);
    }
    uintptr_t stack = take_deep_stack();
    stack_draw_canary(stack);
    pymode_stack_floor = stack + STACK_RESERVE;
    void *result = call_on(stack + DEEP_STACK_SIZE, function, argument);
    pymode_stack_floor = floor;
    stack_check_canary(stack);
    give_deep_stack(stack);
    return result;
}

void
stack_leave_main(void)
{
    stack_free(free_deep_stack);
    free_deep_stack = (uintptr_t)&__stack_low;
}
