from pymode.workers import Response


def on_fetch(request, env):
    if request.path != "/":
        return Response("Not Found", 404)
    name = request.query.get("name", ["World"])[0]
    return f"{env.GREETING}, {name}!"
