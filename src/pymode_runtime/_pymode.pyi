# The C module of the worker's interpreter; cpython-wasm/src has it. Absent anywhere else.
from typing import Any

ABI: int

class HostError(Exception):
    kind: str
    message: str

def call(op: str, /, *args: Any) -> Any: ...
def owner() -> int: ...
