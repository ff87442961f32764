/* setjmp and longjmp over WebAssembly exceptions: what LLVM calls where a function uses them.

   setjmp becomes __wasm_setjmp, which marks the buffer with the call that is active; longjmp throws the buffer's
   address, and every such function on the way asks __wasm_setjmp_test whether the buffer is one of its own.
   Linked only with extensions that need it. */
#include <stddef.h>
#include <stdint.h>

/* LLVM's number for the tag __c_longjmp. */
enum { C_LONGJMP = 1 };

/* Over jmp_buf, which has room for eight words. `thrown` is what the catching side reads: its layout is LLVM's. */
struct buffer {
    void *invocation;
    uint32_t label;
    struct {
        void *env;
        int value;
    } thrown;
};

void __wasm_setjmp(void *env, uint32_t label, void *invocation);
uint32_t __wasm_setjmp_test(void *env, void *invocation);
void __wasm_longjmp(void *env, int value);

void
__wasm_setjmp(void *env, uint32_t label, void *invocation)
{
    struct buffer *buffer = env;
    buffer->invocation = invocation;
    buffer->label = label;
}

uint32_t
__wasm_setjmp_test(void *env, void *invocation)
{
    struct buffer *buffer = env;
    return buffer->invocation == invocation ? buffer->label : 0;
}

void
__wasm_longjmp(void *env, int value)
{
    struct buffer *buffer = env;
    buffer->thrown.env = env;
    buffer->thrown.value = value ? value : 1;
    __builtin_wasm_throw(C_LONGJMP, &buffer->thrown);
}
