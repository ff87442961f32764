import json

from helpers import item_key, not_found
from pages import render
from src.utils import all_names

from pymode.workers import Response


def on_fetch(request, env):
    if request.path == "/":
        html = render("items.html", title=env.TITLE, names=all_names(env.ITEMS))
        return Response(html, headers={"content-type": "text/html; charset=utf-8"})
    if request.path == "/items" and request.method == "GET":
        return Response.json(all_names(env.ITEMS))
    name = item_key(request.path)
    if name is None:
        return not_found(request.path)
    if request.method == "PUT":
        env.ITEMS.put(name, json.dumps(request.json()))
        return Response(status=204)
    if request.method == "DELETE":
        env.ITEMS.delete(name)
        return Response(status=204)
    if request.method != "GET":
        return Response("Method Not Allowed", 405, {"allow": "GET, PUT, DELETE"})
    item = env.ITEMS.get(name, "json")
    return not_found(name) if item is None else Response.json(item)
