/* Stacks in linear memory: those of green threads, which are short, and deep ones for the compiler. */
#ifndef PYMODE_STACKS_H
#define PYMODE_STACKS_H

#include <stddef.h>
#include <stdint.h>

#include "pymode_stack.h"

/* What extensions with large frames need beside; link.py measures it. */
extern const size_t pymode_extensions_stack;

/* Bytes of a green thread's stack where nobody asks for more: cold workerd passes CPython's tests with it. */
#define STACK_SIZE ((size_t)144 * 1024 + pymode_extensions_stack)

/* Left below the floor for C code that makes no recursion check: printf of a long double takes 8 kB, a path
   buffer 4 kB, SQLite's parser 5 kB, the text of an AttributeError of a module 32 kB; and for raising the
   RecursionError itself. */
#define STACK_RESERVE ((size_t)40 * 1024 + pymode_extensions_stack)

/* Bytes at a stack's end that nothing may write to. */
#define STACK_MARK ((size_t)32)

/* Below this address no function may have its frame: each asks before it has one (interpreter/frames.py). */
extern uintptr_t pymode_stack_limit;

/* Have both bounds be those of the stack that begins at `lowest`: whoever moves the stack pointer to it says so. */
static inline void
stack_use(uintptr_t lowest)
{
    pymode_stack_limit = lowest + STACK_MARK;
    pymode_stack_floor = lowest + STACK_RESERVE;
}

/* Return where the stack in use begins, for `stack_use`. */
static inline uintptr_t
stack_in_use(void)
{
    return pymode_stack_limit - STACK_MARK;
}

/* Return the lowest address of a new stack, 0 if there is no room; `size` is a multiple of 16. */
uintptr_t stack_new(size_t size);

void stack_free(uintptr_t stack);

/* Mark a stack's end, which has no guard page: what asks nobody for its frame would write there first. */
void stack_draw_canary(uintptr_t stack);

/* End the instance if something wrote over the mark: memory can no longer be trusted. */
void stack_check_canary(uintptr_t stack);

/* Use the stack that the instance starts with. */
void stack_use_main(void);

/* Say that nothing runs on that one any more: it serves as the deep stack. */
void stack_leave_main(void);

/* Run `function(argument)` with at least `room` bytes of stack: here, or on a deep stack. */
void *stack_call_deep(size_t room, void *(*function)(void *), void *argument);

#endif
