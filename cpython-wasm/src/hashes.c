/* Hashes and HMAC. See hashes.h. */
#include "hashes.h"

#include <string.h>

/* From Modules/_hacl/internal, which is not installed. */
void Hacl_Hash_SHA2_sha224_init(uint32_t *state);
void Hacl_Hash_SHA2_sha224_finish(uint32_t *state, uint8_t *digest);
void Hacl_Hash_SHA2_sha256_init(uint32_t *state);
void Hacl_Hash_SHA2_sha256_update_nblocks(uint32_t length, uint8_t *blocks, uint32_t *state);
void Hacl_Hash_SHA2_sha256_finish(uint32_t *state, uint8_t *digest);
void Hacl_Hash_SHA2_sha384_init(uint64_t *state);
void Hacl_Hash_SHA2_sha384_finish(uint64_t *state, uint8_t *digest);
void Hacl_Hash_SHA2_sha512_init(uint64_t *state);
void Hacl_Hash_SHA2_sha512_update_nblocks(uint32_t length, uint8_t *blocks, uint64_t *state);
void Hacl_Hash_SHA2_sha512_finish(uint64_t *state, uint8_t *digest);
void python_hashlib_Hacl_Hash_SHA1_init(uint32_t *state);
void Hacl_Hash_SHA1_update_multi(uint32_t *state, uint8_t *blocks, uint32_t count);
void Hacl_Hash_SHA1_finish(uint32_t *state, uint8_t *digest);
void python_hashlib_Hacl_Hash_MD5_init(uint32_t *state);
void Hacl_Hash_MD5_update_multi(uint32_t *state, uint8_t *blocks, uint32_t count);
void Hacl_Hash_MD5_finish(uint32_t *state, uint8_t *digest);

#define HASH(name, start, update, end)                                             \
    static void name##_init(hash_state *state)                                     \
    {                                                                              \
        start;                                                                     \
    }                                                                              \
    static void name##_update(hash_state *state, uint8_t *blocks, uint32_t length) \
    {                                                                              \
        update;                                                                    \
    }                                                                              \
    static void name##_finish(hash_state *state, uint8_t *digest)                  \
    {                                                                              \
        end;                                                                       \
    }

HASH(md5, python_hashlib_Hacl_Hash_MD5_init(state->words),
     Hacl_Hash_MD5_update_multi(state->words, blocks, length / 64), Hacl_Hash_MD5_finish(state->words, digest))
HASH(sha1, python_hashlib_Hacl_Hash_SHA1_init(state->words),
     Hacl_Hash_SHA1_update_multi(state->words, blocks, length / 64), Hacl_Hash_SHA1_finish(state->words, digest))
HASH(sha224, Hacl_Hash_SHA2_sha224_init(state->words),
     Hacl_Hash_SHA2_sha256_update_nblocks(length, blocks, state->words),
     Hacl_Hash_SHA2_sha224_finish(state->words, digest))
HASH(sha256, Hacl_Hash_SHA2_sha256_init(state->words),
     Hacl_Hash_SHA2_sha256_update_nblocks(length, blocks, state->words),
     Hacl_Hash_SHA2_sha256_finish(state->words, digest))
HASH(sha384, Hacl_Hash_SHA2_sha384_init(state->longs),
     Hacl_Hash_SHA2_sha512_update_nblocks(length, blocks, state->longs),
     Hacl_Hash_SHA2_sha384_finish(state->longs, digest))
HASH(sha512, Hacl_Hash_SHA2_sha512_init(state->longs),
     Hacl_Hash_SHA2_sha512_update_nblocks(length, blocks, state->longs),
     Hacl_Hash_SHA2_sha512_finish(state->longs, digest))

const hash_type hash_types[HASHES] = {
    {"md5", "_md5", 64, 16, 8, true, md5_init, md5_update, md5_finish},
    {"sha1", "_sha1", 64, 20, 8, false, sha1_init, sha1_update, sha1_finish},
    {"sha224", "_sha2", 64, 28, 8, false, sha224_init, sha224_update, sha224_finish},
    {"sha256", "_sha2", 64, 32, 8, false, sha256_init, sha256_update, sha256_finish},
    {"sha384", "_sha2", 128, 48, 16, false, sha384_init, sha384_update, sha384_finish},
    {"sha512", "_sha2", 128, 64, 16, false, sha512_init, sha512_update, sha512_finish},
};

void
hash_begin(hashing *hash, const hash_type *type)
{
    hash->type = type;
    hash->used = 0;
    hash->total = 0;
    type->init(&hash->state);
}

void
hash_feed(hashing *hash, const uint8_t *data, size_t size)
{
    const hash_type *type = hash->type;
    hash->total += size;
    while (size) {
        if (hash->used == 0 && size >= (size_t)type->block) {
            size_t most = size < (1 << 30) ? size : (1 << 30);
            uint32_t whole = (uint32_t)(most - most % (size_t)type->block);
            type->update(&hash->state, (uint8_t *)data, whole);
            data += whole;
            size -= whole;
            continue;
        }
        size_t room = (size_t)(type->block - hash->used);
        size_t part = size < room ? size : room;
        memcpy(hash->block + hash->used, data, part);
        hash->used += (int)part;
        data += part;
        size -= part;
        if (hash->used == type->block) {
            type->update(&hash->state, hash->block, (uint32_t)type->block);
            hash->used = 0;
        }
    }
}

void
hash_pad(const hash_type *type, uint8_t *block, int used, uint64_t total)
{
    memset(block + used, 0, (size_t)(type->block - used));
    for (int i = 0; i < 8; i++) {
        uint8_t byte = (uint8_t)((total * 8) >> (8 * i));
        block[type->little_endian ? type->block - 8 + i : type->block - 1 - i] = byte;
    }
}

void
hash_end(hashing *hash, uint8_t *digest)
{
    const hash_type *type = hash->type;
    hash->block[hash->used++] = 0x80;
    if (hash->used > type->block - type->length) {
        memset(hash->block + hash->used, 0, (size_t)(type->block - hash->used));
        type->update(&hash->state, hash->block, (uint32_t)type->block);
        hash->used = 0;
    }
    hash_pad(type, hash->block, hash->used, hash->total);
    type->update(&hash->state, hash->block, (uint32_t)type->block);
    type->finish(&hash->state, digest);
}

void
hmac_init(hmac_key *key, const hash_type *type, const uint8_t *secret, size_t size)
{
    uint8_t block[MAX_BLOCK] = {0};
    if (size > (size_t)type->block) {
        hashing hash;
        hash_begin(&hash, type);
        hash_feed(&hash, secret, size);
        hash_end(&hash, block);
    }
    else if (size) {
        memcpy(block, secret, size);
    }
    key->type = type;
    for (int i = 0; i < type->block; i++) {
        block[i] ^= 0x36;
    }
    type->init(&key->inner);
    type->update(&key->inner, block, (uint32_t)type->block);
    for (int i = 0; i < type->block; i++) {
        block[i] ^= 0x36 ^ 0x5c;
    }
    type->init(&key->outer);
    type->update(&key->outer, block, (uint32_t)type->block);
}

void
hmac_begin(hashing *hash, const hmac_key *key)
{
    hash->type = key->type;
    hash->state = key->inner;
    hash->used = 0;
    hash->total = (uint64_t)key->type->block;
}

void
hmac_end(hashing *hash, const hmac_key *key, uint8_t *digest)
{
    hash_end(hash, digest);
    hash->state = key->outer;
    hash->used = 0;
    hash->total = (uint64_t)key->type->block;
    hash_feed(hash, digest, (size_t)key->type->digest);
    hash_end(hash, digest);
}
