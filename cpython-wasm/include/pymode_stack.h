/* The stack in linear memory of the green thread that runs now. */
#ifndef PYMODE_STACK_H
#define PYMODE_STACK_H

#include <stdint.h>

/* Below this address Python raises RecursionError. */
extern uintptr_t pymode_stack_floor;

static inline uintptr_t
pymode_stack_pointer(void)
{
    uintptr_t pointer;
    __asm__ volatile(".globaltype __stack_pointer, i32\n"
                     "global.get __stack_pointer\n"
                     "local.set %0"
                     : "=r"(pointer));
    return pointer;
}

static inline void
pymode_set_stack_pointer(uintptr_t pointer)
{
    __asm__ volatile(".globaltype __stack_pointer, i32\n"
                     "local.get %0\n"
                     "global.set __stack_pointer" ::"r"(pointer)
                     : "memory");
}

#endif
