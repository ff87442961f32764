from urllib.parse import unquote

from pymode.workers import Response


def item_key(path):
    prefix, _, name = path.partition("/items/")
    return unquote(name) if not prefix and name else None


def not_found(what):
    return Response.json({"error": f"{what} is not here"}, 404)
