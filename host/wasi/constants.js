// @ts-check
// WASI preview 1: the numbers of its witx files that this host uses.

export const Errno = /** @type {const} */ ({
  SUCCESS: 0,
  BADF: 8,
  EXIST: 20,
  INVAL: 28,
  IO: 29,
  ISDIR: 31,
  LOOP: 32,
  NOENT: 44,
  NOSPC: 51,
  NOTDIR: 54,
  NOTEMPTY: 55,
  NOTSOCK: 57,
  NOTSUP: 58,
  PERM: 63,
  ROFS: 69,
  SPIPE: 70,
  XDEV: 75,
  NOTCAPABLE: 76,
});

export const Filetype = /** @type {const} */ ({ CHARACTER_DEVICE: 2, DIRECTORY: 3, REGULAR_FILE: 4, SYMBOLIC_LINK: 7 });

export const Clock = /** @type {const} */ ({ REALTIME: 0, MONOTONIC: 1 });

export const Oflags = /** @type {const} */ ({ CREAT: 1, DIRECTORY: 2, EXCL: 4, TRUNC: 8 });

export const Fdflags = /** @type {const} */ ({ APPEND: 1 });

export const Lookupflags = /** @type {const} */ ({ SYMLINK_FOLLOW: 1 });

export const Fstflags = /** @type {const} */ ({ ATIM: 1, ATIM_NOW: 2, MTIM: 4, MTIM_NOW: 8 });

export const Whence = /** @type {const} */ ({ SET: 0, CUR: 1, END: 2 });

export const Rights = /** @type {const} */ ({ FD_READ: 1n << 1n, FD_WRITE: 1n << 6n, ALL: (1n << 30n) - 1n });

export const Eventtype = /** @type {const} */ ({ CLOCK: 0 });

/** The sizes and field offsets of the structs, in bytes. */
export const Dirent = /** @type {const} */ ({ next: 0, ino: 8, namelen: 16, type: 20, SIZE: 24 });
export const Fdstat = /** @type {const} */ ({ filetype: 0, flags: 2, rightsBase: 8, rightsInheriting: 16 });
export const Filestat = /** @type {const} */ ({ dev: 0, ino: 8, filetype: 16, nlink: 24, size: 32, atim: 40, mtim: 48, ctim: 56 });
export const Iovec = /** @type {const} */ ({ buffer: 0, length: 4, SIZE: 8 });
export const Prestat = /** @type {const} */ ({ tag: 0, nameLength: 4 });
export const Subscription = /** @type {const} */ ({ userdata: 0, type: 8, SIZE: 48 });
export const Event = /** @type {const} */ ({ userdata: 0, errno: 8, type: 10, nbytes: 16, flags: 24, SIZE: 32 });
