"""The image of a started interpreter: run under wasmtime, and written as a module of its own."""
