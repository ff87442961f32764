/* Stacks in linear memory. See stack.h. */
#include "stack.h"

#include <stdlib.h>

#include "abi.h"

enum {
    /* recursion.c says what it is for; link.py gives the main stack the same size. */
    DEEP_STACK_SIZE = 2560 * 1024,
};

static const uint32_t CANARY = 0x9e3779b9;

/* wasm-ld's names for the ends of the stack that the instance starts with. */
extern char __stack_low, __stack_high;

static uintptr_t free_deep_stack;

uintptr_t pymode_stack_floor, pymode_stack_limit;

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
    for (size_t i = 0; i < STACK_MARK / sizeof CANARY; i++) {
        ((volatile uint32_t *)stack)[i] = CANARY;
    }
}

void
stack_check_canary(uintptr_t stack)
{
    for (size_t i = 0; i < STACK_MARK / sizeof CANARY; i++) {
        if (((volatile uint32_t *)stack)[i] != CANARY) {
            die("a C function overflowed its thread's stack; memory can no longer be trusted");
        }
    }
}

/* What a function calls if its frame would begin below the limit; a side module's functions always (frames.py). */
PYMODE_EXPORT(pymode_frame) uintptr_t
pymode_frame(uintptr_t stack_pointer)
{
    if (stack_pointer < pymode_stack_limit) {
        die("a C function needs more stack than its thread has");
    }
    return stack_pointer;
}

void
stack_use_main(void)
{
    if (&__stack_high - &__stack_low < DEEP_STACK_SIZE) {
        die("linked with too short a stack");
    }
    stack_use((uintptr_t)&__stack_low);
}

static __attribute__((noinline)) void *
call_on(uintptr_t stack, void *(*function)(void *), void *argument)
{
    uintptr_t stack_pointer = pymode_stack_pointer();
    stack_use(stack);
    pymode_set_stack_pointer(stack + DEEP_STACK_SIZE);
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
    if (pymode_stack_pointer() >= pymode_stack_floor + room) {
        return function(argument);
    }
    uintptr_t stack = take_deep_stack(), own = stack_in_use();
    stack_draw_canary(stack);
    void *result = call_on(stack, function, argument);
    stack_use(own);
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
