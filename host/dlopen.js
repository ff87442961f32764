// @ts-check
// The dynamic linker: side modules of the bundle, linked to the interpreter's memory, table and symbols.
// cpython-wasm/src/dlfcn.c is the other end. Functions are passed on as they are, wasm to wasm: a frame of
// JavaScript between two of wasm would keep the stack from being suspended.

import { dylink } from "./dylink.js";

/** @import { Dylink } from "./dylink.js" */

const RTLD_GLOBAL = 0x100; // dlfcn.h

/** The message becomes that of Python's ImportError. */
class LinkError extends Error {}

/**
 * What python.wasm exports when it is linked to be a host of side modules, among its symbols.
 * @typedef {object} Exports
 * @property {WebAssembly.Memory} memory
 * @property {WebAssembly.Table} [__indirect_function_table]
 * @property {WebAssembly.Global} __stack_pointer
 * @property {(alignment: number, size: number) => number} aligned_alloc
 */

/** @typedef {(...args: number[]) => number} Function */

/**
 * The interpreter or a side module: `base` is where its data begins.
 * @typedef {{ exports: WebAssembly.Exports, base: number }} Scope
 */

/**
 * A side module; `scope` is itself and then the libraries it needs, in the order they are searched.
 * @typedef {{ handle: number, scope: Scope[] }} Side
 */

export class DynamicLinker {
  #modules;
  /** @type {Exports} */
  #main = /** @type {any} */ (undefined);
  /** What every module sees: the interpreter, and what was opened with RTLD_GLOBAL. @type {Scope[]} */
  #global = [];
  /** By path. @type {Map<string, Side>} */
  #loaded = new Map();
  /** By handle. @type {Map<number, Side>} */
  #sides = new Map();
  /** Where functions are in the table. @type {Map<Function, number>} */
  #slots = new Map();
  /** Slots of constructors that dlfcn.c has yet to call. @type {number[]} */
  #constructors = [];
  /** Tags of exceptions, by name. @type {Record<string, any>} */
  #tags = {};

  /** @param {Record<string, WebAssembly.Module>} modules by path in the interpreter's file system */
  constructor(modules) {
    this.#modules = modules;
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
      const found = find(this.#sides.get(handle)?.scope ?? this.#global, this.#text(name, length));
      return typeof found === "function" ? this.#slotOf(found) : (found ?? 0);
    },
  };

  /**
   * Return the path of the module that an error came through, as far as V8's stack trace tells: the innermost.
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
    }
  }

  /**
   * @param {string} path
   * @param {number} flags
   */
  #open(path, flags) {
    const side = this.#loaded.get(path) ?? this.#load(path);
    if (flags & RTLD_GLOBAL) {
      for (const scope of side.scope) if (!this.#global.includes(scope)) this.#global.push(scope);
    }
    return side;
  }

  /**
   * @param {string} path
   * @param {string[]} [users] what is being loaded and needs it
   * @returns {Side}
   */
  #load(path, users = []) {
    const module = this.#modules[path];
    if (!module) throw new LinkError(`${path}: not among the side modules of the bundle`);
    if (users.includes(path)) throw new LinkError(`${path}: needs itself: ${[...users, path].join(" → ")}`);
    const facts = dylink(module);
    if (!facts) throw new LinkError(`${path}: no side module, but WebAssembly of another kind`);
    const table = this.#main.__indirect_function_table;
    if (!table) throw new LinkError(`${path}: this python.wasm was not linked for side modules`);

    const libraries = facts.needed.map((name) => {
      const place = this.#locate(name, path);
      return this.#loaded.get(place) ?? this.#load(place, [...users, path]);
    });
    if (this.#slots.size === 0) this.#note(table, 0);
    const base = this.#allocate(path, facts);
    const tableBase = facts.tableSize ? table.grow(facts.tableSize) : table.length;
    const around = [...this.#global, ...new Set(libraries.flatMap((library) => library.scope))];
    const got = new Got();
    const instance = this.#instantiate(path, module, {
      memory: this.#main.memory,
      __indirect_function_table: table,
      __stack_pointer: this.#main.__stack_pointer,
      __memory_base: immutable(base),
      __table_base: immutable(tableBase),
    }, around, facts, got);
    this.#note(table, tableBase);
    const own = { exports: instance.exports, base };
    this.#fill(path, got, [...around, own], facts);
    /** @type {Function | undefined} */ (instance.exports.__wasm_apply_data_relocs)?.();
    if (instance.exports.__wasm_call_ctors) {
      this.#constructors.push(this.#slotOf(/** @type {Function} */ (instance.exports.__wasm_call_ctors)));
    }
    // 1 is the main program (abi.h).
    const side = { handle: this.#loaded.size + 2, scope: [own, ...around.slice(this.#global.length)] };
    this.#loaded.set(path, side);
    this.#sides.set(side.handle, side);
    return side;
  }

  /**
   * @param {string} path
   * @param {WebAssembly.Module} module
   * @param {Record<string, WebAssembly.ImportValue>} environment
   * @param {Scope[]} scopes
   * @param {Dylink} facts
   * @param {Got} got
   */
  #instantiate(path, module, environment, scopes, facts, got) {
    /** @type {WebAssembly.Instance} */
    let instance;
    const exported = new Set(WebAssembly.Module.exports(module).map(({ name }) => name));
    /** @type {string[]} */
    const absent = [];
    for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
      if (from === "GOT.mem" || from === "GOT.func") {
        got.add(from, name);
      } else if (from !== "env") {
        throw new LinkError(`${path}: built for another ABI: it imports ${name} from ${from}`);
      } else if (/** @type {string} */ (kind) === "tag") {
        environment[name] = this.#tag(name);
      } else if (kind === "function") {
        const found = find(scopes, name);
        if (typeof found === "function") environment[name] = found;
        else if (exported.has(name)) {
          // Weak and visible, such as C++'s operator new: another module's would have come first. Through this frame
          // nothing can suspend, so what is built for the bundle hides its symbols.
          environment[name] = (/** @type {number[]} */ ...args) => /** @type {Function} */ (instance.exports[name])(...args);
        }
        else if (!facts.weak.has(name) && /^_?Py/.test(name)) absent.push(name);
        else environment[name] = missing(path, name);
      }
    }
    if (absent.length) {
      throw new LinkError(`${path}: built for another version of Python: undefined symbol: ${absent.join(", ")}`);
    }
    try {
      return (instance = new WebAssembly.Instance(module, { env: environment, "GOT.mem": got.memory, "GOT.func": got.functions }));
    } catch (problem) {
      if (!(problem instanceof WebAssembly.LinkError)) throw problem;
      throw new LinkError(`${path}: built for another ABI: ${problem.message}`);
    }
  }

  /**
   * Say where each symbol is whose address the module takes.
   * @param {string} path
   * @param {Got} got
   * @param {Scope[]} scopes
   * @param {Dylink} facts
   */
  #fill(path, got, scopes, facts) {
    for (const [name, entry] of got.entries) {
      const found = find(scopes, name);
      if (found === undefined && !facts.weak.has(name)) throw new LinkError(`${path}: undefined symbol: ${name}`);
      entry.value = typeof found === "function" ? this.#slotOf(found) : (found ?? 0);
    }
  }

  /**
   * Note where the functions are that a module has put into the table, up to its end.
   * @param {WebAssembly.Table} table
   * @param {number} from
   */
  #note(table, from) {
    for (let slot = from; slot < table.length; slot++) {
      const entry = table.get(slot);
      if (entry && !this.#slots.has(entry)) this.#slots.set(entry, slot);
    }
  }

  /**
   * Return a function's index in the table, the same for every module: pointers to it are equal.
   * @param {Function} run
   */
  #slotOf(run) {
    const table = /** @type {WebAssembly.Table} */ (this.#main.__indirect_function_table);
    let slot = this.#slots.get(run);
    if (slot === undefined) {
      slot = table.grow(1);
      table.set(slot, run);
      this.#slots.set(run, slot);
    }
    return slot;
  }

  /**
   * Return the exception tag that all modules share; only the interpreter's own, if it has one, meets its frames.
   * @param {string} name
   */
  #tag(name) {
    const exported = /** @type {any} */ (this.#main)[name];
    return (this.#tags[name] ??= exported ?? new WebAssembly.Tag({ parameters: ["i32"] }));
  }

  /**
   * @param {string} name
   * @param {string} user the path of the module that needs it
   */
  #locate(name, user) {
    const beside = user.slice(0, user.lastIndexOf("/") + 1) + name;
    const place = beside in this.#modules ? beside : Object.keys(this.#modules).find((path) => path.endsWith(`/${name}`));
    if (!place) throw new LinkError(`${user}: needs the library ${name}, which is not in the bundle`);
    return place;
  }

  /**
   * @param {string} path
   * @param {Dylink} facts
   */
  #allocate(path, { memorySize, memoryAlign }) {
    if (!memorySize) return 0;
    // aligned_alloc takes multiples of the alignment only.
    const base = this.#main.aligned_alloc(memoryAlign, Math.ceil(memorySize / memoryAlign) * memoryAlign);
    if (!base) throw new LinkError(`${path}: no memory left for its ${memorySize} bytes of data`);
    new Uint8Array(this.#main.memory.buffer, base, memorySize).fill(0);
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

/** The global offset table of one module: a mutable global for each symbol whose address it takes. */
class Got {
  /** @type {Record<string, WebAssembly.Global>} */
  memory = {};
  /** @type {Record<string, WebAssembly.Global>} */
  functions = {};

  /**
   * @param {"GOT.mem" | "GOT.func"} part
   * @param {string} name
   */
  add(part, name) {
    const globals = part === "GOT.mem" ? this.memory : this.functions;
    globals[name] = new WebAssembly.Global({ value: "i32", mutable: true }, 0);
  }

  get entries() {
    return [...Object.entries(this.memory), ...Object.entries(this.functions)];
  }
}

/**
 * Return a function, an address in memory, or undefined.
 * @param {Scope[]} scopes
 * @param {string} name
 * @returns {Function | number | undefined}
 */
function find(scopes, name) {
  for (const { exports, base } of scopes) {
    // What link.py wraps, all others see wrapped.
    const found = exports[`__wrap_${name}`] ?? exports[name];
    if (typeof found === "function") return /** @type {Function} */ (found);
    if (found instanceof WebAssembly.Global) return found.value + base;
  }
}

/** @param {number} value */
function immutable(value) {
  return new WebAssembly.Global({ value: "i32", mutable: false }, value);
}

/**
 * Return what stands for a function that nobody has: most are never called.
 * @param {string} path
 * @param {string} name
 * @returns {Function}
 */
function missing(path, name) {
  return () => {
    throw new Error(`${path} called ${name}(), which the interpreter does not have`);
  };
}
