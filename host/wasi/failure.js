// @ts-check

/** What a WASI function throws to itself; the caller in wasm gets the number. No Error: a stack trace for each
 * file that an import does not find would be most of its cost. */
export class Failure {
  /** @param {number} errno */
  constructor(errno) {
    this.errno = errno;
  }
}

/** The program called proc_exit: the one thing that goes through wasm as an exception. */
export class Exit extends Error {
  /** @param {number} code */
  constructor(code) {
    super(`the program exited with code ${code}`);
    this.code = code;
  }
}
