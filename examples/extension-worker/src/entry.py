"""Compares words (GET /distance) and counts them (POST /counts)."""

from words import counts, distance


def on_fetch(request, env):
    if request.path == "/distance":
        first, second = request.query["word"]
        return {"distance": distance(first, second)}
    if request.path == "/counts":
        try:
            return dict(counts(request.text(), int(request.query.get("least", ["1"])[0])))
        except ValueError as error:
            return str(error), 400
    return "Try /distance?word=kitten&word=sitting\n", 404
