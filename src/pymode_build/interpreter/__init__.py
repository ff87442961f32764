"""CPython for the worker: compiled to a sysroot, linked with a project's extensions, run as a guest."""
