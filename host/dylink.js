// @ts-check
// What a side module says of itself: its section `dylink.0` (WebAssembly tool conventions, DynamicLinking.md).

/** Subsections. */
const MEM_INFO = 1;
const NEEDED = 2;
const IMPORT_INFO = 4;

/** Flags of an import: a symbol that may be missing (linking section, WASM_SYM_BINDING_WEAK). */
const BINDING_WEAK = 1;

/**
 * @typedef {object} Dylink
 * @property {number} memorySize  bytes
 * @property {number} memoryAlign  bytes
 * @property {number} tableSize  functions
 * @property {string[]} needed  libraries, by file name
 * @property {Set<string>} weak  imported symbols that may be missing
 */

/**
 * @param {WebAssembly.Module} module
 * @returns {Dylink | undefined} undefined: it is no side module
 */
export function dylink(module) {
  const [section] = WebAssembly.Module.customSections(module, "dylink.0");
  if (!section) return undefined;
  const facts = { memorySize: 0, memoryAlign: 1, tableSize: 0, needed: /** @type {string[]} */ ([]), weak: new Set() };
  const reader = new Reader(new Uint8Array(section));
  while (!reader.atEnd) {
    const kind = reader.number();
    const content = new Reader(reader.bytes());
    if (kind === MEM_INFO) {
      facts.memorySize = content.number();
      facts.memoryAlign = 1 << content.number();
      facts.tableSize = content.number();
    } else if (kind === NEEDED) {
      for (let count = content.number(); count > 0; count--) facts.needed.push(content.name());
    } else if (kind === IMPORT_INFO) {
      for (let count = content.number(); count > 0; count--) {
        content.name();
        const name = content.name();
        if (content.number() & BINDING_WEAK) facts.weak.add(name);
      }
    }
  }
  return facts;
}

class Reader {
  #bytes;
  #at = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  get atEnd() {
    return this.#at >= this.#bytes.length;
  }

  /** An unsigned LEB128. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  bytes() {
    const length = this.number();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  name() {
    return new TextDecoder().decode(this.bytes());
  }
}
