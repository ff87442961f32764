"""What the build runs: zig, uv, Node, wrangler, a Python for the sysroot; each pinned, in the cache."""
