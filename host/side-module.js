// @ts-check
// One side module: its imports resolved, instantiated, and its addresses filled in.

import { dylink } from "./dylink.js";

/** @import { Function, FunctionTable } from "./function-table.js" */

/** The message becomes that of Python's ImportError. */
export class LinkError extends Error {}

/**
 * Where symbols are looked for: the exports of the interpreter or a side module, and where its data begins.
 * @typedef {{ exports: WebAssembly.Exports, base: number }} Scope
 */

export class SideModule {
  /** Itself, then the libraries it needs, in the order they are searched. @type {Scope[]} */
  scopes = [];
  /** What dlopen returns. */
  handle = 0;

  #module;
  /** The global offset table: a global for each symbol whose address is taken. @type {Record<string, WebAssembly.Global>} */
  #data = {};
  /** @type {Record<string, WebAssembly.Global>} */
  #functions = {};

  /**
   * @param {string} path
   * @param {WebAssembly.Module} module
   */
  constructor(path, module) {
    const facts = dylink(module);
    if (!facts) throw new LinkError(`${path}: no side module, but WebAssembly of another kind`);
    this.path = path;
    this.facts = facts;
    this.#module = module;
  }

  /** What runs when all is linked, if anything does. */
  get constructors() {
    return /** @type {Function | undefined} */ (this.scopes[0].exports.__wasm_call_ctors);
  }

  /**
   * Instantiate the module.
   * @param {Record<string, WebAssembly.ImportValue>} environment memory, table and the like
   * @param {number} base
   * @param {Scope[]} around in the order they are searched
   * @param {Scope[]} libraries what of that belongs to this module
   * @param {(name: string) => any} tag
   */
  instantiate(environment, base, around, libraries, tag) {
    /** @type {WebAssembly.Exports} */
    let exports;
    const exported = new Set(WebAssembly.Module.exports(this.#module).map(({ name }) => name));
    /** @type {string[]} */
    const gone = [];
    for (const { module: from, name, kind } of WebAssembly.Module.imports(this.#module)) {
      if (from === "GOT.mem") {
        this.#data[name] = new WebAssembly.Global({ value: "i32", mutable: true }, 0);
      } else if (from === "GOT.func") {
        this.#functions[name] = new WebAssembly.Global({ value: "i32", mutable: true }, 0);
      } else if (from !== "env") {
        throw new LinkError(`${this.path}: built for another ABI: it imports ${name} from ${from}`);
      } else if (/** @type {string} */ (kind) === "tag") {
        environment[name] = tag(name);
      } else if (kind === "function") {
        const found = find(around, name);
        if (typeof found === "function") {
          environment[name] = found;
        } else if (exported.has(name)) {
          // Weak and visible, like C++'s operator new: another module's would have come first. Nothing can suspend
          // through this frame of JavaScript, so whatever calls Python has to be hidden, as zig has it by default.
          environment[name] = (/** @type {number[]} */ ...args) => /** @type {Function} */ (exports[name])(...args);
        } else {
          if (/^_?Py/.test(name) && !this.facts.weak.has(name)) gone.push(name);
          environment[name] = this.#missing(name);
        }
      }
    }
    if (gone.length) {
      throw new LinkError(`${this.path}: built for another version of Python: undefined symbol: ${gone.join(", ")}`);
    }
    const imports = { env: environment, "GOT.mem": this.#data, "GOT.func": this.#functions };
    try {
      exports = new WebAssembly.Instance(this.#module, imports).exports;
    } catch (problem) {
      if (!(problem instanceof WebAssembly.LinkError)) throw problem;
      throw new LinkError(`${this.path}: built for another ABI: ${problem.message}`);
    }
    this.scopes = [{ exports, base }, ...libraries];
  }

  /**
   * Fill in the addresses of symbols, then what the module's data holds of them.
   * @param {Scope[]} around
   * @param {FunctionTable} table
   */
  relocate(around, table) {
    for (const [name, entry] of [...Object.entries(this.#data), ...Object.entries(this.#functions)]) {
      const found = find([...around, this.scopes[0]], name);
      if (found === undefined && !this.facts.weak.has(name)) {
        throw new LinkError(`${this.path}: undefined symbol: ${name}`);
      }
      entry.value = typeof found === "function" ? table.slotOf(found) : (found ?? 0);
    }
    /** @type {Function | undefined} */ (this.scopes[0].exports.__wasm_apply_data_relocs)?.();
  }

  /**
   * Return what stands for a function that nobody has: most are never called.
   * @param {string} name
   * @returns {Function}
   */
  #missing(name) {
    return () => {
      throw new Error(`${this.path} called ${name}(), which the interpreter does not have`);
    };
  }
}

/**
 * Return a function, an address in memory, or undefined.
 * @param {Scope[]} scopes
 * @param {string} name
 * @returns {Function | number | undefined}
 */
export function find(scopes, name) {
  for (const { exports, base } of scopes) {
    // What link.py wraps, everyone sees wrapped.
    const found = exports[`__wrap_${name}`] ?? exports[name];
    if (typeof found === "function") return /** @type {Function} */ (found);
    if (found instanceof WebAssembly.Global) return found.value + base;
  }
}
