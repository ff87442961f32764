// @ts-check
// The dynamic linker: side modules of the bundle, linked to the interpreter's memory, table and symbols.
// cpython-wasm/src/dlfcn.c is the other end. Functions are passed on as they are, wasm to wasm: a frame of
// JavaScript between two of wasm would keep the stack from being suspended.

import { FunctionTable } from "./function-table.js";
import { find, LinkError, SideModule } from "./side-module.js";

/** @import { Scope } from "./side-module.js" */

const RTLD_GLOBAL = 0x100; // dlfcn.h

/** Of the interpreter itself (abi.h). */
const MAIN_PROGRAM = 1;

/**
 * What python.wasm exports when it is linked to be a host of side modules, among its symbols.
 * @typedef {object} Exports
 * @property {WebAssembly.Memory} memory
 * @property {WebAssembly.Table} [__indirect_function_table]
 * @property {WebAssembly.Global} __stack_pointer
 * @property {(alignment: number, size: number) => number} aligned_alloc
 * @property {(stackPointer: number) => number} pymode_frame  what has no room for its frame ends there (stack.c)
 */

export class DynamicLinker {
  #modules;
  #linked;
  /** @type {Exports} */
  #main = /** @type {any} */ (undefined);
  /** Made for the first module: it takes some milliseconds. @type {FunctionTable | undefined} */
  #table;
  /** What every module sees: the interpreter, and what was opened with RTLD_GLOBAL. @type {Scope[]} */
  #global = [];
  /** By path. @type {Map<string, SideModule>} */
  #loaded = new Map();
  /** Slots of constructors that dlfcn.c has yet to call. @type {number[]} */
  #constructors = [];
  /** Tags of exceptions, by name. @type {Record<string, any>} */
  #tags = {};

  /**
   * @param {Record<string, WebAssembly.Module>} modules by path in the interpreter's file system
   * @param {Record<string, [number, number]>} linked extensions in the interpreter: their first and last function
   */
  constructor(modules, linked) {
    this.#modules = modules;
    this.#linked = Object.entries(linked);
  }

  /** @param {Exports} main */
  attach(main) {
    this.#main = main;
    this.#global.push({ exports: /** @type {any} */ (main), base: 0 });
  }

  /** The imports of dlfcn.c. @type {Record<string, (...args: number[]) => number>} */
  imports = {
    dlopen: (path, length, flags, error, errorSize) => {
      try {
        return this.#open(this.#text(path, length), flags).handle;
      } catch (problem) {
        if (!(problem instanceof LinkError)) throw problem;
        this.#setText(error, errorSize, problem.message);
        return 0;
      }
    },
    dlinit: () => this.#constructors.shift() ?? 0,
    dlsym: (handle, name, length) => {
      const side = [...this.#loaded.values()].find((side) => side.handle === handle);
      const found = find(side?.scopes ?? this.#global, this.#text(name, length));
      return typeof found === "function" ? this.#functions().slotOf(found) : (found ?? 0);
    },
  };

  /**
   * Return the extension that an error came through, as far as V8's stack trace tells: the innermost. A side
   * module goes by its path, one that is linked into the interpreter by its name.
   * @param {unknown} error
   * @returns {string | undefined}
   */
  blame(error) {
    const frames = error instanceof Error ? (error.stack ?? "").split("\n") : [];
    const paths = [...this.#loaded.keys()];
    // The build gives each module its path as a name.
    for (const frame of frames) {
      const path = paths.find((path) => frame.includes(`wasm://wasm/${path}-`));
      if (path) return path;
      // Of the interpreter V8 tells a function's number.
      const number = Number(/wasm-function\[(\d+)\]/.exec(frame)?.[1] ?? NaN);
      const linked = this.#linked.find(([, [first, last]]) => first <= number && number <= last);
      if (linked) return linked[0];
    }
  }

  /**
   * @param {string} path
   * @param {number} flags
   */
  #open(path, flags) {
    const side = this.#load(path, []);
    if (flags & RTLD_GLOBAL) {
      for (const scope of side.scopes) if (!this.#global.includes(scope)) this.#global.push(scope);
    }
    return side;
  }

  /**
   * Return a side module, linked if it is not yet, after the libraries that it needs.
   * @param {string} path
   * @param {string[]} users what is being loaded and needs it
   * @returns {SideModule}
   */
  #load(path, users) {
    const loaded = this.#loaded.get(path);
    if (loaded) return loaded;
    const module = this.#modules[path];
    if (!module) throw new LinkError(`${path}: not among the side modules of the bundle`);
    if (users.includes(path)) throw new LinkError(`${path}: needs itself: ${[...users, path].join(" → ")}`);
    const side = new SideModule(path, module);
    const { memoryAlign, memorySize, needed, tableSize } = side.facts;
    const libraries = needed.flatMap((name) => this.#load(this.#locate(name, path), [...users, path]).scopes);
    const around = [...this.#global, ...libraries];

    const table = this.#functions();
    const base = this.#allocate(path, memoryAlign, memorySize);
    // Where the calls that frames.py gives it expect that.
    table.append(this.#main.pymode_frame);
    const tableBase = table.grow(tableSize);
    const environment = {
      memory: this.#main.memory,
      __indirect_function_table: /** @type {WebAssembly.Table} */ (this.#main.__indirect_function_table),
      __stack_pointer: this.#main.__stack_pointer,
      __memory_base: immutable(base),
      __table_base: immutable(tableBase),
    };
    side.instantiate(environment, base, around, libraries, (name) => this.#tag(name));
    table.note(tableBase);
    side.relocate(around, table);
    if (side.constructors) this.#constructors.push(table.slotOf(side.constructors));
    side.handle = this.#loaded.size + MAIN_PROGRAM + 1;
    this.#loaded.set(path, side);
    return side;
  }

  #functions() {
    const table = this.#main.__indirect_function_table;
    if (!table) throw new LinkError("this python.wasm was not linked for side modules");
    return (this.#table ??= new FunctionTable(table));
  }

  /**
   * Return the exception tag that all modules share, the interpreter's if it has one.
   * @param {string} name
   */
  #tag(name) {
    return (this.#tags[name] ??= /** @type {any} */ (this.#main)[name] ?? new WebAssembly.Tag({ parameters: ["i32"] }));
  }

  /**
   * Find a library: beside the module that needs it, or anywhere in the bundle.
   * @param {string} name
   * @param {string} user
   */
  #locate(name, user) {
    const beside = user.slice(0, user.lastIndexOf("/") + 1) + name;
    const place = beside in this.#modules ? beside : Object.keys(this.#modules).find((path) => path.endsWith(`/${name}`));
    if (!place) throw new LinkError(`${user}: needs the library ${name}, which is not in the bundle`);
    return place;
  }

  /**
   * @param {string} path
   * @param {number} alignment
   * @param {number} size
   */
  #allocate(path, alignment, size) {
    if (!size) return 0;
    // aligned_alloc takes multiples of the alignment only.
    const base = this.#main.aligned_alloc(alignment, Math.ceil(size / alignment) * alignment);
    if (!base) throw new LinkError(`${path}: no memory left for its ${size} bytes of data`);
    new Uint8Array(this.#main.memory.buffer, base, size).fill(0);
    return base;
  }

  /**
   * @param {number} at
   * @param {number} length
   */
  #text(at, length) {
    return new TextDecoder().decode(new Uint8Array(this.#main.memory.buffer, at, length));
  }

  /**
   * @param {number} at
   * @param {number} size
   * @param {string} text
   */
  #setText(at, size, text) {
    const bytes = new Uint8Array(this.#main.memory.buffer, at, size);
    bytes[new TextEncoder().encodeInto(text, bytes.subarray(0, size - 1)).written] = 0;
  }
}

/** @param {number} value */
function immutable(value) {
  return new WebAssembly.Global({ value: "i32", mutable: false }, value);
}
