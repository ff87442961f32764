import sys

from pymode.workers import Response


def on_fetch(request, env):
    if request.path == "/greet":
        name = request.query.get("name", ["World"])[0]
        return Response(f"Hello, {name}!")
    return Response(f"CPython {sys.version.split()[0]} on {sys.platform}")
