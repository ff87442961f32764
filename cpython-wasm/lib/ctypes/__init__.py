"""What of the ctypes module there can be where no shared library can be called: a name to import.

Packages import it for what they do on other systems. What they ask of it then raises AttributeError.
"""


def __getattr__(name):
    raise AttributeError(f"there is no ctypes.{name}: WebAssembly calls only what it was built with")
