/* Keys derived from passwords. See derivation.h. */
#include "derivation.h"

#include "Python.h"

#include <stdlib.h>
#include <string.h>

#include "pycore_emscripten_signal.h"

/* Hash blocks between two turns of the host's event loop, some milliseconds of them: other threads run on. */
enum { TURN = 8192 };

static inline void
take_turns(uint64_t done, uint32_t turn)
{
    if (done % turn == turn - 1) {
        pymode_step_aside();
    }
}

void
derive_pbkdf2(const hash_type *type, span password, span salt, long iterations, uint8_t *key, size_t key_size)
{
    hmac_key secret;
    hmac_init(&secret, type, password.data, password.size);
    for (uint32_t number = 1; key_size; number++) {
        uint8_t result[MAX_DIGEST], block[MAX_BLOCK];
        uint8_t big_endian[4] = {(uint8_t)(number >> 24), (uint8_t)(number >> 16), (uint8_t)(number >> 8),
                                 (uint8_t)number};
        hashing hash;
        hmac_begin(&hash, &secret);
        hash_feed(&hash, salt.data, salt.size);
        hash_feed(&hash, big_endian, sizeof big_endian);
        hmac_end(&hash, &secret, result);

        /* From here on each message is a digest: one block, whose padding stays as it is. */
        memcpy(block, result, (size_t)type->digest);
        block[type->digest] = 0x80;
        hash_pad(type, block, type->digest + 1, (uint64_t)(type->block + type->digest));
        for (long done = 1; done < iterations; done++) {
            hash_state state = secret.inner;
            type->update(&state, block, (uint32_t)type->block);
            type->finish(&state, block);
            state = secret.outer;
            type->update(&state, block, (uint32_t)type->block);
            type->finish(&state, block);
            for (int i = 0; i < type->digest; i++) {
                result[i] ^= block[i];
            }
            take_turns((uint64_t)done, TURN);
        }
        size_t part = key_size < (size_t)type->digest ? key_size : (size_t)type->digest;
        memcpy(key, result, part);
        key += part;
        key_size -= part;
    }
}

typedef uint32_t quad __attribute__((vector_size(16)));
#define SIMD __attribute__((target("simd128")))

SIMD static inline quad
rotated(quad value, int bits)
{
    return value << bits | value >> (32 - bits);
}

/* Salsa20/8 of a block that lies as its four diagonals. */
SIMD static inline void
salsa20_8(quad block[4])
{
    quad a = block[0], b = block[1], c = block[2], d = block[3];
    for (int round = 0; round < 8; round++) {
        b ^= rotated(a + d, 7);
        c ^= rotated(b + a, 9);
        d ^= rotated(c + b, 13);
        a ^= rotated(d + c, 18);
        /* The columns' rows are the rows' columns. */
        quad old = b;
        b = __builtin_shufflevector(d, d, 1, 2, 3, 0);
        c = __builtin_shufflevector(c, c, 2, 3, 0, 1);
        d = __builtin_shufflevector(old, old, 3, 0, 1, 2);
    }
    block[0] += a;
    block[1] += b;
    block[2] += c;
    block[3] += d;
}

/* Where the words of a block's diagonals are in the block. */
static const uint8_t DIAGONALS[16] = {0, 5, 10, 15, 4, 9, 14, 3, 8, 13, 2, 7, 12, 1, 6, 11};

/* scryptBlockMix: the 2r blocks of `from`, and of `with` if it is given, to `to`: the even ones, then the others. */
SIMD static inline void
block_mix(const quad *from, const quad *with, quad *to, size_t r)
{
    quad block[4];
    for (size_t i = 0, last = 8 * r - 4; i < 4; i++) {
        block[i] = with ? from[last + i] ^ with[last + i] : from[last + i];
    }
    for (size_t n = 0; n < 2 * r; n++) {
        for (size_t i = 0; i < 4; i++) {
            block[i] ^= with ? from[4 * n + i] ^ with[4 * n + i] : from[4 * n + i];
        }
        salsa20_8(block);
        memcpy(to + 4 * (n / 2 + (n % 2 ? r : 0)), block, sizeof block);
    }
}

/* scryptROMix of 128r bytes in place; `scratch` has room for n + 2 times as many. */
SIMD static void
ro_mix(uint8_t *bytes, uint32_t n, size_t r, quad *scratch)
{
    size_t quads = 8 * r;
    quad *x = scratch, *y = x + quads, *v = y + quads;
    /* Words are little-endian, as they are in wasm. */
    for (size_t i = 0; i < 4 * quads; i++) {
        memcpy((uint32_t *)v + i, bytes + 4 * (i / 16 * 16 + DIAGONALS[i % 16]), 4);
    }
    uint32_t turn = TURN / (uint32_t)r + 1;
    for (uint32_t i = 0; i < n; i++) {
        block_mix(v + i * quads, NULL, i + 1 < n ? v + (i + 1) * quads : x, r);
        take_turns(i, turn);
    }
    for (uint32_t i = 0; i < n; i += 2) {
        block_mix(x, v + (x[quads - 4][0] & (n - 1)) * quads, y, r);
        block_mix(y, v + (y[quads - 4][0] & (n - 1)) * quads, x, r);
        take_turns(i / 2, turn);
    }
    for (size_t i = 0; i < 4 * quads; i++) {
        memcpy(bytes + 4 * (i / 16 * 16 + DIAGONALS[i % 16]), (uint32_t *)x + i, 4);
    }
}

bool
derive_scrypt(span password, span salt, uint32_t n, size_t r, size_t p, uint8_t *key, size_t key_size)
{
    const hash_type *type = &hash_types[SHA256];
    size_t block = 128 * r;
    uint8_t *blocks = malloc(block * p);
    quad *scratch = malloc(block * ((size_t)n + 2));
    bool room = blocks && scratch;
    if (room) {
        derive_pbkdf2(type, password, salt, 1, blocks, block * p);
        for (size_t i = 0; i < p; i++) {
            ro_mix(blocks + block * i, n, r, scratch);
        }
        derive_pbkdf2(type, password, (span){blocks, block * p}, 1, key, key_size);
    }
    free(blocks);
    free(scratch);
    return room;
}
