/* Keys derived from passwords. While one is computed, other threads run on. */
#ifndef PYMODE_DERIVATION_H
#define PYMODE_DERIVATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hashes.h"

typedef struct {
    const uint8_t *data;
    size_t size;
} span;

/* PBKDF2 (RFC 8018) with HMAC; `iterations` is 1 or more. */
void derive_pbkdf2(const hash_type *type, span password, span salt, long iterations, uint8_t *key, size_t key_size);

/* scrypt (RFC 7914); `n` is a power of 2. Return whether there was memory for it: 128r(n + 2 + p) bytes. */
bool derive_scrypt(span password, span salt, uint32_t n, size_t r, size_t p, uint8_t *key, size_t key_size);

#endif
