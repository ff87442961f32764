// @ts-check

/** What a WASI function throws to itself; the caller in wasm gets the number. No Error: a stack trace for each
 * file that an import does not find would be most of its cost. */
export class Failure {
  /** @param {number} errno */
  constructor(errno) {
    this.errno = errno;
  }
}

/** The program asked for what it may have only once it belongs to an object. Goes through wasm as an exception. */
export class Sealed extends Error {
  /** @param {string} what */
  constructor(what) {
    super(`${what} is asked for before there is an object to run for`);
  }
}

/** The program called proc_exit. Goes through wasm as an exception. */
export class Exit extends Error {
  /** @param {number} code */
  constructor(code) {
    super(`the program exited with code ${code}`);
    this.code = code;
  }
}
