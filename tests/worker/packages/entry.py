"""The worker around the checks: a request for /NAME runs check_NAME of the module that is there."""

import importlib

MODULE = "checks"


def on_fetch(request, env):
    check = getattr(importlib.import_module(MODULE), f"check_{request.path.removeprefix('/')}")
    check()
    return "passed"
