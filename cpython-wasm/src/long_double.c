/* Functions of long double, in its own 113 bits. The C library's call those of double, so that they have 53 bits
   and double's range; numpy.longdouble shows it.

   log and exp2 are worked out in pairs of long doubles, some 220 bits, and the others from them. Errors are
   within two units in the last place (tests/worker/test_accuracy.py). */
#include <math.h>

/* Or the compiler works out products of constants with one rounding where two are meant. */
#pragma STDC FP_CONTRACT OFF

/* The unevaluated sum of two, the second at most half a unit in the last place of the first. */
typedef struct {
    long double hi, lo;
} pair;

static const pair LN2 = {0x162e42fefa39ef35793c7673007e6p-113L, -0x12a17e1979b31ace93a4ebe5d148fp-229L};
static const pair LOG2_E = {0x171547652b82fe1777d0ffda0d23ap-112L, 0x1f4475abbd546eb4ad2c45928b367p-226L};
static const pair LOG10_E = {0x1bcb7b1526e50e32a6ab7555f5a68p-114L, -0x11e6e08e5cfedd1b2efee2e0695d8p-228L};
static const pair LOG10_2 = {0x134413509f79fef311f12b35816f9p-114L, 0x117826ad30c543d1f3498a5e6f26bp-229L};
static const pair THIRD = {0x15555555555555555555555555555p-114L, 0x15555555555555555555555555555p-228L};
static const pair FIFTH = {0x1999999999999999999999999999ap-115L, -0x1999999999999999999999999999ap-229L};

/* Outside, exp2l is infinite or zero. */
static const long double EXPONENT = 16500;

static inline pair
of(long double x)
{
    return (pair){x, 0};
}

static inline pair
sum(long double a, long double b)
{
    long double s = a + b, other = s - a;
    return (pair){s, (a - (s - other)) + (b - other)};
}

static inline pair
product(long double a, long double b)
{
    long double p = a * b, split = 0x1p57L + 1;
    long double ah = a * split - (a * split - a), bh = b * split - (b * split - b);
    long double al = a - ah, bl = b - bh;
    return (pair){p, al * bl - (((p - ah * bh) - al * bh) - ah * bl)};
}

static inline pair
add(pair a, pair b)
{
    pair s = sum(a.hi, b.hi);
    return sum(s.hi, s.lo + (a.lo + b.lo));
}

static inline pair
multiply(pair a, pair b)
{
    pair p = product(a.hi, b.hi);
    return sum(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi));
}

/* The logarithm of x > 0, finite, without that of 2 to the power of *exponent. */
static pair
log_mantissa(long double x, int *exponent)
{
    long double m = frexpl(x, exponent);
    if (m < 0x1.6a09e667f3bcdp-1L) {
        m *= 2;
        *exponent -= 1;
    }
    /* 2 atanh((m - 1) / (m + 1)) */
    pair over = sum(1, m), s;
    s.hi = (m - 1) / over.hi;
    pair back = product(s.hi, over.hi);
    s.lo = (((m - 1) - back.hi) - back.lo - s.hi * over.lo) / over.hi;
    pair square = multiply(s, s);
    long double rest = 0;
    for (int n = 47; n >= 7; n -= 2) {
        rest = rest * square.hi + 1.0L / n;
    }
    pair series = add(FIFTH, multiply(square, of(rest)));
    series = add(THIRD, multiply(square, series));
    series = add(of(1), multiply(square, series));
    return multiply((pair){2 * s.hi, 2 * s.lo}, series);
}

/* The logarithm of x + low, in the base whose logarithms of 2 and e are given. */
static long double
log_in_base(long double x, long double low, pair of_2, pair of_e)
{
    if (!(x > 0) || x == INFINITY) {
        return x == 0 ? -1 / (x * x) : x > 0 ? x : (x - x) / (x - x);
    }
    int exponent;
    pair mantissa = add(log_mantissa(x, &exponent), of(low / x));
    pair whole = add(multiply(of(exponent), of_2), multiply(mantissa, of_e));
    return whole.hi + whole.lo;
}

long double
logl(long double x)
{
    return log_in_base(x, 0, LN2, of(1));
}

long double
log2l(long double x)
{
    return log_in_base(x, 0, of(1), LOG2_E);
}

long double
log10l(long double x)
{
    return log_in_base(x, 0, LOG10_2, LOG10_E);
}

long double
log1pl(long double x)
{
    if (x == 0 || x == INFINITY) {
        return x;
    }
    pair whole = sum(1, x);
    return log_in_base(whole.hi, whole.lo, LN2, of(1));
}

static long double
exp2_pair(pair x)
{
    if (!(fabsl(x.hi) < EXPONENT)) {
        return exp2l(x.hi);
    }
    long double y = exp2l(x.hi);
    return y + y * (x.lo * LN2.hi);
}

long double
expl(long double x)
{
    /* Before its product with what follows overflows; NaN too. */
    return fabsl(x) < EXPONENT ? exp2_pair(multiply(of(x), LOG2_E)) : exp2l(x);
}

long double
expm1l(long double x)
{
    if (fabsl(x) >= 0.7L) {
        return expl(x) - 1;
    }
    if (isnan(x)) {
        return x;
    }
    long double series = 1;
    for (int n = 32; n > 1; n--) {
        series = 1 + x * series / n;
    }
    return x * series;
}

long double
sinhl(long double x)
{
    long double size = fabsl(x), half = copysignl(0.5L, x);
    if (size > 11355) {
        long double root = expl(size / 2);
        return half * root * root;
    }
    long double e = expm1l(size);
    return size < 1 ? half * (2 * e - e * e / (e + 1)) : half * (e + e / (e + 1));
}

long double
coshl(long double x)
{
    long double size = fabsl(x);
    if (size > 11355) {
        long double root = expl(size / 2);
        return 0.5L * root * root;
    }
    if (size < 0.7L) {
        long double e = expm1l(size);
        return 1 + e * e / (2 * (1 + e));
    }
    long double e = expl(size);
    return 0.5L * (e + 1 / e);
}

long double
tanhl(long double x)
{
    long double size = fabsl(x);
    if (size > 40) {
        return copysignl(1, x);
    }
    if (size > 0.5L) {
        return copysignl(1 - 2 / (expm1l(2 * size) + 2), x);
    }
    long double e = expm1l(-2 * size);
    return copysignl(-e / (e + 2), x);
}

long double
asinhl(long double x)
{
    long double size = fabsl(x), square = size * size, y;
    if (size > 0x1p57L) {
        y = logl(size) + LN2.hi;
    }
    else if (size > 2) {
        y = logl(2 * size + 1 / (sqrtl(square + 1) + size));
    }
    else {
        y = log1pl(size + square / (sqrtl(square + 1) + 1));
    }
    return copysignl(y, x);
}

long double
acoshl(long double x)
{
    if (x > 0x1p57L) {
        return logl(x) + LN2.hi;
    }
    if (x > 2) {
        return logl(2 * x - 1 / (x + sqrtl(x * x - 1)));
    }
    return log1pl(x - 1 + sqrtl((x - 1) * (x - 1) + 2 * (x - 1)));
}

/* x to a small power, correctly rounded: exact if that is possible. */
static long double
whole_power(long double x, int n)
{
    pair result = of(1), factor = of(x);
    for (int left = n < 0 ? -n : n; left; left >>= 1) {
        if (left & 1) {
            result = multiply(result, factor);
        }
        factor = multiply(factor, factor);
    }
    return n < 0 ? 1 / result.hi : result.hi;
}

long double
powl(long double x, long double y)
{
    if (y == 0 || x == 1) {
        return 1;
    }
    if (isnan(x) || isnan(y)) {
        return x + y;
    }
    long double size = fabsl(x);
    int whole = y == truncl(y), odd = whole && fabsl(y) < 0x1p113L && fmodl(y, 2) != 0;
    long double sign = odd ? copysignl(1, x) : 1;
    if (size == 1 && (whole || isinf(y))) {
        return sign;
    }
    if (isinf(y)) {
        return (size > 1) == (y > 0) ? INFINITY : 0;
    }
    if (size == 0 || isinf(x)) {
        return sign * ((size == 0) == (y < 0) ? INFINITY : 0);
    }
    if (x < 0 && !whole) {
        return (x - x) / (x - x);
    }
    int exponent;
    pair mantissa = log_mantissa(size, &exponent);
    pair log2 = add(of(exponent), multiply(mantissa, LOG2_E));
    if (fabsl(log2.hi * y) > EXPONENT) {
        return sign * exp2l(log2.hi * y);
    }
    if (whole && fabsl(y) <= 256 && fabsl(log2.hi * y) < 8000) {
        return whole_power(x, (int)y);
    }
    return sign * exp2_pair(multiply(log2, of(y)));
}
