// @ts-check
// WASI functions, called as wasm calls them: numbers in, an errno out, structs in memory.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Errno, Filetype, Oflags, Rights, Whence } from "../../host/wasi/constants.js";
import { Exit } from "../../host/wasi/failure.js";
import { Wasi } from "../../host/wasi/index.js";

/** A zip archive of one stored entry, `lib/os.py` with "os". */
const ARCHIVE = Uint8Array.from(
  Buffer.from(
    "504b0304140000000000000021001145b06a0200000002000000090000006c69622f6f732e70796f73504b010214031400000000000000210011" +
      "45b06a02000000020000000900000000000000000000008001000000006c69622f6f732e7079504b050600000000010001003700000029000000" +
      "0000",
    "hex",
  ),
).buffer;

const MOUNT = 3;
const TMP = 4;
const OUT = 1024;
const DATA = 4096;
const READ_WRITE = Rights.FD_READ | Rights.FD_WRITE;

/** @type {Wasi} */
let wasi;
/** @type {DataView} */
let view;
/** @type {Uint8Array} */
let bytes;

beforeEach(() => {
  const memory = new WebAssembly.Memory({ initial: 2 });
  wasi = new Wasi({ args: ["python", "-c"], mounts: { "/lib": ARCHIVE } });
  wasi.open({ NAME: "grüß" });
  wasi.attach(memory);
  view = new DataView(memory.buffer);
  bytes = new Uint8Array(memory.buffer);
});

/** @param {string} text at 0 */
function path(text) {
  const encoded = new TextEncoder().encode(text);
  bytes.set(encoded, 0);
  return encoded.length;
}

/** @param {string} name @param {...any} args */
const call = (name, ...args) => wasi.imports[name](...args);

/** @param {number} folder @param {string} name @param {number} oflags @param {bigint} rights */
function open(folder, name, oflags = 0, rights = Rights.FD_READ, flags = 0) {
  const errno = call("path_open", folder, 1, 0, path(name), oflags, rights, 0n, flags, OUT);
  return errno === Errno.SUCCESS ? view.getUint32(OUT, true) : -errno;
}

/** @param {number} fd @param {string} text */
function put(fd, text) {
  const encoded = new TextEncoder().encode(text);
  bytes.set(encoded, DATA);
  view.setUint32(OUT + 8, DATA, true);
  view.setUint32(OUT + 12, encoded.length, true);
  return call("fd_write", fd, OUT + 8, 1, OUT);
}

/** @param {number} fd @param {number} length */
function get(fd, length = 100) {
  view.setUint32(OUT + 8, DATA, true);
  view.setUint32(OUT + 12, length, true);
  assert.equal(call("fd_read", fd, OUT + 8, 1, OUT), Errno.SUCCESS);
  return new TextDecoder().decode(bytes.subarray(DATA, DATA + view.getUint32(OUT, true)));
}

test("a file of the archive is read, and nothing in it can be changed", () => {
  assert.equal(get(open(MOUNT, "lib/os.py")), "os");
  assert.equal(open(MOUNT, "lib/os.py", 0, READ_WRITE), -Errno.ROFS);
  assert.equal(open(MOUNT, "lib/new.py", Oflags.CREAT, READ_WRITE), -Errno.ROFS);
  assert.equal(call("path_unlink_file", MOUNT, 0, path("lib/os.py")), Errno.ROFS);
  assert.equal(call("path_create_directory", MOUNT, 0, path("new")), Errno.ROFS);
});

test("no path leads out of its mount", () => {
  assert.equal(open(MOUNT, "../tmp"), -Errno.NOTCAPABLE);
  assert.equal(open(MOUNT, "lib/../../x"), -Errno.NOTCAPABLE);
  assert.equal(open(MOUNT, "/lib/os.py"), -Errno.NOTCAPABLE);
  assert.equal(get(open(MOUNT, "lib/../lib/./os.py")), "os");
  bytes.set(new TextEncoder().encode("/etc"), 512);
  assert.equal(call("path_symlink", 512, 4, TMP, 0, path("out")), Errno.SUCCESS);
  assert.equal(open(TMP, "out"), -Errno.NOTCAPABLE);
});

test("a file in /tmp is written, sought, appended to, truncated and removed", () => {
  const fd = open(TMP, "a.txt", Oflags.CREAT | Oflags.EXCL, READ_WRITE);
  put(fd, "hello world");
  assert.equal(call("fd_seek", fd, 6n, Whence.SET, OUT), Errno.SUCCESS);
  assert.equal(get(fd), "world");
  assert.equal(call("fd_filestat_set_size", fd, 5n), Errno.SUCCESS);
  const append = open(TMP, "a.txt", 0, READ_WRITE, 1);
  put(append, "!");
  call("fd_seek", fd, 0n, Whence.SET, OUT);
  assert.equal(get(fd), "hello!");
  assert.equal(open(TMP, "a.txt", Oflags.CREAT | Oflags.EXCL, READ_WRITE), -Errno.EXIST);
  assert.equal(call("path_unlink_file", TMP, 0, path("a.txt")), Errno.SUCCESS);
  assert.equal(open(TMP, "a.txt"), -Errno.NOENT);
  call("fd_seek", fd, 0n, Whence.SET, OUT);
  assert.equal(get(fd), "hello!");
});

test("a gap that was never written reads as zeros, also after a truncation", () => {
  const fd = open(TMP, "gap", Oflags.CREAT, READ_WRITE);
  put(fd, "secret");
  call("fd_filestat_set_size", fd, 0n);
  call("fd_seek", fd, 4n, Whence.SET, OUT);
  put(fd, "x");
  call("fd_seek", fd, 0n, Whence.SET, OUT);
  assert.equal(get(fd), "\0\0\0\0x");
});

test("folders are made, listed from a snapshot, renamed, and removed only when empty", () => {
  assert.equal(call("path_create_directory", TMP, 0, path("d")), Errno.SUCCESS);
  for (const name of ["d/one", "d/two", "d/three"]) call("fd_close", open(TMP, name, Oflags.CREAT, READ_WRITE));
  const folder = open(TMP, "d", Oflags.DIRECTORY);
  /** @type {string[]} */
  const names = [];
  for (let cookie = 0n; ; ) {
    // Room for one entry at a time; each is removed as soon as it was seen.
    assert.equal(call("fd_readdir", folder, DATA, 32, cookie, OUT), Errno.SUCCESS);
    if (view.getUint32(OUT, true) === 0) break;
    cookie = view.getBigUint64(DATA, true);
    const length = view.getUint32(DATA + 16, true);
    const name = new TextDecoder().decode(bytes.subarray(DATA + 24, DATA + 24 + length));
    names.push(name);
    if (!name.startsWith(".")) call("path_unlink_file", TMP, 0, path(`d/${name}`));
    if (name === "one") assert.equal(call("path_remove_directory", TMP, 0, path("d")), Errno.NOTEMPTY);
  }
  assert.deepEqual(names, [".", "..", "one", "two", "three"]);
  bytes.set(new TextEncoder().encode("e"), 512);
  assert.equal(call("path_rename", TMP, 0, path("d"), TMP, 512, 1), Errno.SUCCESS);
  assert.equal(call("path_remove_directory", TMP, 0, path("e")), Errno.SUCCESS);
});

test("a folder can't be moved into itself", () => {
  call("path_create_directory", TMP, 0, path("a"));
  bytes.set(new TextEncoder().encode("a/b"), 512);
  assert.equal(call("path_rename", TMP, 0, path("a"), TMP, 512, 3), Errno.INVAL);
});

test("/tmp is full at its limit, and has room again when a file has gone", () => {
  const fd = open(TMP, "big", Oflags.CREAT, READ_WRITE);
  assert.equal(call("fd_filestat_set_size", fd, 32n << 20n), Errno.SUCCESS);
  assert.equal(call("fd_filestat_set_size", fd, (32n << 20n) + 1n), Errno.NOSPC);
  call("path_unlink_file", TMP, 0, path("big"));
  const other = open(TMP, "other", Oflags.CREAT, READ_WRITE);
  assert.equal(put(other, "x"), Errno.NOSPC);
  call("fd_close", fd);
  assert.equal(put(other, "x"), Errno.SUCCESS);
});

test("symbolic links are followed, and a loop of them is an error", () => {
  put(open(TMP, "target", Oflags.CREAT, READ_WRITE), "found");
  bytes.set(new TextEncoder().encode("target"), 512);
  call("path_symlink", 512, 6, TMP, 0, path("link"));
  assert.equal(get(open(TMP, "link")), "found");
  bytes.set(new TextEncoder().encode("loop"), 512);
  call("path_symlink", 512, 4, TMP, 0, path("loop"));
  assert.equal(open(TMP, "loop"), -Errno.LOOP);
});

test("what is no directory or no file says so", () => {
  assert.equal(open(MOUNT, "lib/os.py/x"), -Errno.NOTDIR);
  assert.equal(open(MOUNT, "lib/os.py", Oflags.DIRECTORY), -Errno.NOTDIR);
  assert.equal(open(TMP, ".", 0, READ_WRITE), -Errno.ISDIR);
  assert.equal(call("fd_read", 99, 0, 0, OUT), Errno.BADF);
});

test("arguments and environment arrive NUL-terminated", () => {
  call("args_sizes_get", OUT, OUT + 4);
  assert.equal(view.getUint32(OUT, true), 2);
  call("environ_get", OUT, DATA);
  const text = new TextDecoder().decode(bytes.subarray(DATA, DATA + 12));
  assert.equal(text, "NAME=grüß\0");
  assert.equal(view.getUint32(OUT, true), DATA);
});

test("entropy fills more than one call of the platform gives", () => {
  const large = new Wasi({ args: [], mounts: {} });
  large.open({});
  const memory = new WebAssembly.Memory({ initial: 4 });
  large.attach(memory);
  assert.equal(large.imports.random_get(0, 200_000), Errno.SUCCESS);
  const filled = new Uint8Array(memory.buffer);
  assert.ok(filled.subarray(199_000, 200_000).some((byte) => byte !== 0));
  assert.ok(filled.subarray(200_000).every((byte) => byte === 0));
});

test("there is no time and no randomness before it is opened", () => {
  const sealed = new Wasi({ args: [], mounts: {} });
  sealed.attach(new WebAssembly.Memory({ initial: 1 }));
  assert.throws(() => sealed.imports.random_get(0, 8), /randomness/);
  assert.throws(() => sealed.imports.clock_time_get(0, 0n, 0), /the time/);
  sealed.open({});
  assert.equal(sealed.imports.clock_time_get(0, 0n, 0), Errno.SUCCESS);
});

test("the streams are no terminal, and a stat of one is a character device", () => {
  assert.equal(call("fd_filestat_get", 1, OUT), Errno.SUCCESS);
  assert.equal(bytes[OUT + 16], Filetype.CHARACTER_DEVICE);
  assert.equal(call("fd_seek", 1, 0n, Whence.CUR, OUT), Errno.SPIPE);
});

test("output is printed by line, characters whole", (context) => {
  const log = context.mock.method(console, "log", () => {});
  const [first, second] = [Buffer.from("grü").subarray(0, 3), Buffer.from("grü").subarray(3)];
  bytes.set(first, DATA);
  view.setUint32(OUT + 8, DATA, true);
  view.setUint32(OUT + 12, first.length, true);
  call("fd_write", 1, OUT + 8, 1, OUT);
  bytes.set(second, DATA);
  view.setUint32(OUT + 12, second.length, true);
  call("fd_write", 1, OUT + 8, 1, OUT);
  put(1, "n\ntail");
  wasi.flush();
  assert.deepEqual(log.mock.calls.map(({ arguments: [line] }) => line), ["grün", "tail"]);
});

test("leaving the program is the one thing that goes through wasm", () => {
  assert.throws(() => call("proc_exit", 3), Exit);
});

test("memory that has grown is seen", () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  wasi.attach(memory);
  call("args_sizes_get", OUT, OUT + 4);
  memory.grow(4);
  assert.equal(call("args_sizes_get", 4 * 65536, 4 * 65536 + 4), Errno.SUCCESS);
  assert.equal(new DataView(memory.buffer).getUint32(4 * 65536, true), 2);
});

test("no offset or size is negative", () => {
  const fd = open(TMP, "negative", Oflags.CREAT, READ_WRITE);
  put(fd, "hello");
  assert.equal(call("fd_pread", fd, OUT + 8, 1, -1n, OUT), Errno.INVAL);
  assert.equal(call("fd_pwrite", fd, OUT + 8, 1, -1n, OUT), Errno.INVAL);
  assert.equal(call("fd_allocate", fd, -1n, 2n), Errno.INVAL);
  assert.equal(call("fd_filestat_set_size", fd, -1n), Errno.INVAL);
  call("fd_seek", fd, 0n, Whence.SET, OUT);
  assert.equal(get(fd), "hello");
});
