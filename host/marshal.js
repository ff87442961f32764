// @ts-check
// Python's marshal, version 2: how values cross between Python and the host. Small, exact, and C-fast on the
// other side; both ends ship in the same artifact, so the format can't drift.
//
// None ↔ null (undefined is written as None); bool; int ↔ a number that is an integer, or a bigint beyond
// 2^53; float ↔ any other number, or `Float`; str ↔ string; bytes ↔ Uint8Array (ArrayBuffer is written too);
// list ↔ Array (a tuple is read as one); dict ↔ a plain object, or a Map (read where a key is no str).

/** A number that Python gets as float even where it is whole. */
export class Float {
  /** @param {number} value */
  constructor(value) {
    this.value = value;
  }
}

/** An array that Python gets as tuple. */
export class Tuple extends Array {}

/** How deep values may nest; door.c has the same figure. */
const DEPTH = 500;

/** Texts of so many characters or bytes go without the platform's encoder and decoder, where they can. */
const SHORT = 48;

const encoder = new TextEncoder();
/** WTF-8 as Python's "surrogatepass" writes it can't be decoded by TextDecoder: those strings take a slow path. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const code = Object.fromEntries([..."0NTFilgus([{"].map((letter) => [letter, letter.charCodeAt(0)]));

/** A marshalled value: small pieces in one buffer, large ones by reference, so that none is copied twice. */
export class Message {
  /** @type {Uint8Array[]} */
  #parts = [];
  #buffer = new Uint8Array(256);
  #start = 0;
  #end = 0;
  length = 0;

  /** @param {number} count makes room for so many bytes */
  #room(count) {
    if (this.#end + count <= this.#buffer.length) return;
    this.#flush();
    this.#buffer = new Uint8Array(Math.max(1024, this.#buffer.length * 2, count));
    this.#start = this.#end = 0;
  }

  #flush() {
    if (this.#end > this.#start) this.#parts.push(this.#buffer.subarray(this.#start, this.#end));
    this.#start = this.#end;
  }

  /** @param {number} byte */
  byte(byte) {
    this.#room(1);
    this.#buffer[this.#end++] = byte;
    this.length += 1;
  }

  /** @param {number} value */
  int32(value) {
    this.#room(4);
    this.#setInt32(this.#end, value);
    this.#end += 4;
    this.length += 4;
  }

  /**
   * @param {number} at
   * @param {number} value
   */
  #setInt32(at, value) {
    const buffer = this.#buffer;
    buffer[at] = value;
    buffer[at + 1] = value >> 8;
    buffer[at + 2] = value >> 16;
    buffer[at + 3] = value >> 24;
  }

  /** @param {number} value */
  uint16(value) {
    this.byte(value & 0xff);
    this.byte(value >> 8);
  }

  /** @param {number} value */
  float64(value) {
    this.#room(8);
    new DataView(this.#buffer.buffer).setFloat64(this.#end, value, true);
    this.#end += 8;
    this.length += 8;
  }

  /** @param {Uint8Array} bytes */
  bytes(bytes) {
    if (bytes.length > 1024) {
      this.#flush();
      this.#parts.push(bytes);
    } else {
      this.#room(bytes.length);
      this.#buffer.set(bytes, this.#end);
      this.#end += bytes.length;
    }
    this.length += bytes.length;
  }

  /** @param {string} text its length and its UTF-8 */
  text(text) {
    if (text.length <= SHORT && this.#ascii(text)) return;
    if (text.length > 256) {
      const bytes = encoder.encode(text);
      this.int32(bytes.length);
      this.bytes(bytes);
      return;
    }
    this.#room(4 + text.length * 3);
    const { written } = encoder.encodeInto(text, this.#buffer.subarray(this.#end + 4));
    this.#setInt32(this.#end, written);
    this.#end += 4 + written;
    this.length += 4 + written;
  }

  /**
   * Write a short text, if it is ASCII: in less time than the platform's encoder takes to be called.
   * @param {string} text
   */
  #ascii(text) {
    const { length } = text;
    this.#room(4 + length);
    const buffer = this.#buffer;
    const start = this.#end + 4;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 0x7f) return false;
      buffer[start + i] = unit;
    }
    this.#setInt32(this.#end, length);
    this.#end = start + length;
    this.length += 4 + length;
    return true;
  }

  /** Forget all of it, to be used again. */
  clear() {
    this.#parts = [];
    this.#start = this.#end = this.length = 0;
  }

  /**
   * Write all of it.
   * @param {Uint8Array} target
   * @param {number} [offset]  where it has room for as much
   */
  copyTo(target, offset = 0) {
    this.#flush();
    for (const part of this.#parts) {
      target.set(part, offset);
      offset += part.length;
    }
  }
}

/**
 * @param {Message} message
 * @param {unknown} value
 * @param {number} [depth]
 */
export function write(message, value, depth = 0) {
  if (depth > DEPTH) throw new TypeError(`a value for Python may nest ${DEPTH} levels deep`);
  switch (typeof value) {
    case "string":
      message.byte(code.u);
      return message.text(value);
    case "number":
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) return writeInteger(message, value);
      message.byte(code.g);
      return message.float64(value);
    case "boolean":
      return message.byte(value ? code.T : code.F);
    case "bigint":
      return writeBigInt(message, value);
    case "undefined":
      return message.byte(code.N);
    case "object":
      return value === null ? message.byte(code.N) : writeObject(message, value, depth + 1);
    default:
      throw new TypeError(`a ${typeof value} can't be sent to Python`);
  }
}

/**
 * @param {Message} message
 * @param {object} value
 * @param {number} depth
 */
function writeObject(message, value, depth) {
  if (value instanceof ArrayBuffer) value = new Uint8Array(value);
  if (value instanceof Uint8Array) {
    message.byte(code.s);
    message.int32(value.length);
    message.bytes(value);
  } else if (Array.isArray(value)) {
    message.byte(value instanceof Tuple ? code["("] : code["["]);
    message.int32(value.length);
    for (let i = 0; i < value.length; i++) write(message, value[i], depth);
  } else if (value instanceof Float) {
    message.byte(code.g);
    message.float64(value.value);
  } else {
    message.byte(code["{"]);
    for (const [key, item] of value instanceof Map ? value : Object.entries(value)) {
      write(message, key, depth);
      write(message, item, depth);
    }
    message.byte(code[0]);
  }
}

/**
 * @param {Message} message
 * @param {number} value
 */
function writeInteger(message, value) {
  if (value === (value | 0)) {
    message.byte(code.i);
    message.int32(value);
  } else {
    writeBigInt(message, BigInt(value));
  }
}

/**
 * Digits of 15 bits, their number signed.
 * @param {Message} message
 * @param {bigint} value
 */
function writeBigInt(message, value) {
  const digits = [];
  for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 15n) digits.push(Number(rest & 0x7fffn));
  message.byte(code.l);
  message.int32(value < 0n ? -digits.length : digits.length);
  for (const digit of digits) message.uint16(digit);
}

/**
 * Read one value; bytes in it are copies.
 * @param {Uint8Array} bytes
 * @param {number} [start] where in them it is
 * @param {number} [end]
 * @returns {unknown}
 */
export function read(bytes, start = 0, end = bytes.length) {
  return new Reader(bytes, start, end).value(0);
}

class Reader {
  #bytes;
  #at;
  #end;

  /**
   * @param {Uint8Array} bytes
   * @param {number} start
   * @param {number} end
   */
  constructor(bytes, start, end) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  /**
   * Go on by so many bytes.
   * @param {number} count
   * @returns {number} where they begin
   */
  #pass(count) {
    const start = this.#at;
    if (count < 0 || count > this.#end - start) throw new TypeError("a message from Python is damaged");
    this.#at += count;
    return start;
  }

  #view() {
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length);
  }

  #int32() {
    const at = this.#pass(4);
    const bytes = this.#bytes;
    return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
  }

  #take() {
    const start = this.#pass(this.#int32());
    return this.#bytes.subarray(start, this.#at);
  }

  /**
   * @param {number} depth
   * @returns {unknown}
   */
  value(depth) {
    if (depth > DEPTH) throw new TypeError(`a value from Python may nest ${DEPTH} levels deep`);
    const type = this.#bytes[this.#pass(1)];
    switch (type) {
      case code.N:
        return null;
      case code.T:
        return true;
      case code.F:
        return false;
      case code.i:
        return this.#int32();
      case code.l:
        return this.#integer();
      case code.g:
        return this.#view().getFloat64(this.#pass(8), true);
      case code.u:
        return this.#text();
      case code.s:
        return this.#take().slice();
      case code["("]:
      case code["["]:
        return this.#array(depth + 1);
      case code["{"]:
        return this.#dict(depth + 1);
      default:
        throw new TypeError(`marshal type ${JSON.stringify(String.fromCharCode(type))} is none that crosses`);
    }
  }

  #text() {
    const count = this.#int32();
    const start = this.#pass(count);
    return count <= SHORT ? short(this.#bytes, start, this.#at) : text(this.#bytes.subarray(start, this.#at));
  }

  #integer() {
    const count = this.#int32();
    const start = this.#pass(2 * Math.abs(count));
    const bytes = this.#bytes;
    let value = 0n;
    for (let at = this.#at - 2; at >= start; at -= 2) value = (value << 15n) | BigInt(bytes[at] | (bytes[at + 1] << 8));
    if (count < 0) value = -value;
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }

  /** @param {number} depth */
  #array(depth) {
    const count = this.#int32();
    // An item takes a byte at least: what is no count must not become an array.
    if (count < 0 || count > this.#end - this.#at) throw new TypeError("a message from Python is damaged");
    const items = new Array(count);
    for (let i = 0; i < count; i++) items[i] = this.value(depth);
    return items;
  }

  /** @param {number} depth */
  #dict(depth) {
    /** @type {[unknown, unknown][]} */
    const entries = [];
    while (this.#bytes[this.#at] !== code[0]) entries.push([this.value(depth), this.value(depth)]);
    this.#at++;
    return entries.every(([key]) => typeof key === "string") ? Object.fromEntries(entries) : new Map(entries);
  }
}

/** Names of operations and of headers come again and again: the last of each that was read. @type {string[]} */
const recent = new Array(256).fill("");

/**
 * Read a short text: with luck one that is there already.
 * @param {Uint8Array} bytes
 * @param {number} start
 * @param {number} end
 */
function short(bytes, start, end) {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]) | 0;
  const slot = hash & 255;
  const known = recent[slot];
  if (known.length === end - start) {
    let at = start;
    // Only what is ASCII has the same numbers here and there.
    while (at < end && known.charCodeAt(at - start) === bytes[at] && bytes[at] < 0x80) at++;
    if (at === end) return known;
  }
  return (recent[slot] = text(bytes.subarray(start, end)));
}

/** @param {Uint8Array} bytes */
function text(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new TypeError("a str for the host holds a lone surrogate, which no platform API can carry");
  }
}
