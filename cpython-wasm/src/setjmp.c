/* What clang makes of setjmp and longjmp in extensions: calls to these, and an exception for the way back.

   zig's C library lacks them; the interpreter itself has no use for them, and is linked without. */
#include <stdint.h>

/* The tag of that exception. clang defines it only where all of a file may throw. */
__asm__(".tagtype __c_longjmp i32\n"
        ".globl __c_longjmp\n"
        "__c_longjmp:\n");

struct place {
    void *frame; /* of the function that called setjmp */
    uint32_t label;
    struct {
        void *place;
        int value;
    } thrown;
};

void __wasm_setjmp(struct place *place, uint32_t label, void *frame);
uint32_t __wasm_setjmp_test(struct place *place, void *frame);
_Noreturn void __wasm_longjmp(struct place *place, int value);

void
__wasm_setjmp(struct place *place, uint32_t label, void *frame)
{
    place->frame = frame;
    place->label = label;
}

/* Which of a function's calls of setjmp a place is from; 0: from another function. */
uint32_t
__wasm_setjmp_test(struct place *place, void *frame)
{
    return place->frame == frame ? place->label : 0;
}

__attribute__((target("exception-handling"))) _Noreturn void
__wasm_longjmp(struct place *place, int value)
{
    place->thrown.place = place;
    place->thrown.value = value ? value : 1;
    __builtin_wasm_throw(1, &place->thrown); /* 1: __c_longjmp */
}
