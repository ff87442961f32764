from heat_map import heat_map
from matrices import inverse, square_matrix

from pymode.workers import Response


def on_fetch(request, env):
    if request.path not in ("/inverse", "/inverse.svg"):
        return Response("POST a matrix to /inverse or /inverse.svg\n", 404)
    if request.method != "POST":
        return Response("Method Not Allowed", 405, {"allow": "POST"})
    inverted = inverse(square_matrix(request.json()))
    if request.path == "/inverse":
        return {"inverse": inverted.tolist()}
    return Response(heat_map(inverted), headers={"content-type": "image/svg+xml"})
