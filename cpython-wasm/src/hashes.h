/* Hashes of messages, over those that CPython brings along (HACL*), and HMAC (RFC 2104). */
#ifndef PYMODE_HASHES_H
#define PYMODE_HASHES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MAX_BLOCK = 128, MAX_DIGEST = 64 };

typedef union {
    uint32_t words[8];
    uint64_t longs[8];
} hash_state;

typedef struct {
    const char *name;
    const char *module;
    int block;        /* bytes */
    int digest;       /* bytes */
    int length;       /* bytes of the message's length, which ends the last block */
    bool little_endian;
    void (*init)(hash_state *);
    void (*update)(hash_state *, uint8_t *blocks, uint32_t length); /* of whole blocks */
    void (*finish)(hash_state *, uint8_t *digest);
} hash_type;

enum { SHA256 = 3, HASHES = 6 };

extern const hash_type hash_types[HASHES];

/* A message that is being hashed; its last bytes wait in `block` until that is full. */
typedef struct {
    const hash_type *type;
    hash_state state;
    uint8_t block[MAX_BLOCK];
    int used;
    uint64_t total; /* bytes so far */
} hashing;

void hash_begin(hashing *hash, const hash_type *type);

void hash_feed(hashing *hash, const uint8_t *data, size_t size);

/* Write the digest: as many bytes as the type says. */
void hash_end(hashing *hash, uint8_t *digest);

/* Fill the rest of a last block, behind a one bit: zeros, then the length of the message of `total` bytes. */
void hash_pad(const hash_type *type, uint8_t *block, int used, uint64_t total);

/* A key: the states of both hashes after their first blocks. */
typedef struct {
    const hash_type *type;
    hash_state inner;
    hash_state outer;
} hmac_key;

void hmac_init(hmac_key *key, const hash_type *type, const uint8_t *secret, size_t size);

/* Begin a message, to be fed as any other. */
void hmac_begin(hashing *hash, const hmac_key *key);

void hmac_end(hashing *hash, const hmac_key *key, uint8_t *digest);

#endif
