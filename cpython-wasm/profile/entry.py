"""The worker that is run while the profile is made: a request trains one function, or tells the counts."""

import marshal

import _counters
import training

from pymode.workers import Response

TIMES = 4
FUNCTIONS = {function.__name__: function for function in training.TRAINING}


def on_fetch(request, env):
    match request.path:
        case "/":
            return {"functions": list(FUNCTIONS)}
        case "/counts":
            return marshal.dumps(_counters.read(), 2)
        case "/echo":
            headers = {"x-agent": request.headers.get("user-agent", ""), "cache-control": "no-store"}
            answer = {"query": request.query, "body": request.json()}
            return Response.json(answer, status=201, headers=headers)
    function = FUNCTIONS[request.path[1:]]
    return [repr(function()) for _ in range(TIMES)][-1]
