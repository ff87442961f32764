/* The floating-point status flags of C, as far as they go here: WebAssembly sets none, but code that raises one
   itself finds it again. numpy says so what its loops find: a singular matrix, an integer divided by zero.

   All that the C library's own file has, so that this one takes its place. */
#include <fenv.h>

static int raised;

int __fesetround(int mode);

int
feclearexcept(int flags)
{
    raised &= ~flags;
    return 0;
}

int
feraiseexcept(int flags)
{
    raised |= flags;
    return 0;
}

int
fetestexcept(int flags)
{
    return raised & flags;
}

int
fegetround(void)
{
    return FE_TONEAREST;
}

int
__fesetround(int mode)
{
    return mode != FE_TONEAREST;
}

int
fegetenv(fenv_t *environment)
{
    environment->__cw = (unsigned long)raised;
    return 0;
}

int
fesetenv(const fenv_t *environment)
{
    raised = environment == FE_DFL_ENV ? 0 : (int)environment->__cw;
    return 0;
}
