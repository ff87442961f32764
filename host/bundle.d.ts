/** What the build writes about a bundle, and its parts. `bundle.js` itself is generated. */
export interface Bundle {
  /** The ABI of the host modules; python.wasm must have the same (abi.h). */
  abi: number;
  name: string;
  version: string;
  /** The entry module, relative to the project: "src/entry.py". */
  entry: string;
  /** Whether python.wasm starts where the entry module has been imported. */
  snapshot: boolean;
  python: WebAssembly.Module;
  /** Zip archives of stored entries. */
  stdlib: ArrayBuffer;
  sitePackages: ArrayBuffer;
  /** By path in the interpreter's file system: "/app/package/module.cpython-313-wasm32-wasi.so". */
  sideModules: Record<string, WebAssembly.Module>;
  /** Extensions that are part of `python`, by name: the numbers of their first and last function. */
  extensions: Record<string, [number, number]>;
  /** Where the interpreter is outside (serve/native): what it proves itself with. */
  token?: string;
  /** There too: whether pages from elsewhere may read the answers. */
  cors?: boolean;
  /** There too: a binding for each Durable Object class of the project's. */
  objects?: Record<string, string>;
}

export const bundle: Bundle;
