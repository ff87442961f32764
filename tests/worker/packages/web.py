"""Packages that web applications are made of; each check uses one as its users do."""


def check_jinja2():
    from jinja2 import DictLoader, Environment, select_autoescape

    pages = {"base": "<p>{% block body %}{% endblock %}</p>", "page": BODY}
    environment = Environment(loader=DictLoader(pages), autoescape=select_autoescape(default=True))
    text = environment.get_template("page").render(names=["Ada", "<b>"])
    assert text == "<p>Ada, &lt;b&gt;</p>", text


BODY = "{% extends 'base' %}{% block body %}{{ names | join(', ') }}{% endblock %}"


def check_click():
    import click
    from click.testing import CliRunner

    @click.command()
    @click.option("--count", type=int, default=1)
    @click.argument("name")
    def greet(count, name):
        click.echo(f"Hello, {name}! " * count, nl=False)

    done = CliRunner().invoke(greet, ["--count", "2", "Ada"])
    assert done.output == "Hello, Ada! Hello, Ada! ", done.output
    assert CliRunner().invoke(greet, ["--count", "x", "Ada"]).exit_code == 2


def check_beautifulsoup4():
    from bs4 import BeautifulSoup

    page = BeautifulSoup("<ul><li class=a>one<li>two &amp; three</ul>", "html.parser")
    assert [item.get_text() for item in page.find_all("li")] == ["onetwo & three", "two & three"]
    assert page.select_one("li.a").contents[0] == "one"


def check_starlette():
    from starlette.applications import Starlette
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    async def item(request):
        return JSONResponse({"id": request.path_params["id"], "q": request.query_params["q"]})

    status, body = asgi(Starlette(routes=[Route("/items/{id:int}", item)]), "/items/7", b"q=x")
    assert (status, body) == (200, b'{"id":7,"q":"x"}'), (status, body)


def asgi(application, path, query):
    """Call an ASGI application once, without a server."""
    import asyncio

    sent = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query,
        "root_path": "",
        "headers": [(b"host", b"localhost")],
        "client": ("127.0.0.1", 1),
        "server": ("localhost", 80),
    }
    asyncio.run(application(scope, receive, send))
    return sent[0]["status"], b"".join(message.get("body", b"") for message in sent[1:])


def check_anyio():
    import anyio

    async def main():
        done = []
        send, receive = anyio.create_memory_object_stream(10)

        async def work(number):
            await anyio.sleep(0.001)
            await send.send(number)

        async with anyio.create_task_group() as group:
            for number in (1, 2, 3):
                group.start_soon(work, number)
        send.close()
        async with receive:
            async for number in receive:
                done.append(number)
        with anyio.move_on_after(0.01) as scope:
            await anyio.sleep(10)
        assert scope.cancelled_caught
        return sorted(done), await anyio.to_thread.run_sync(lambda: "in a thread")

    assert anyio.run(main) == ([1, 2, 3], "in a thread")


def check_httpx():
    import httpx

    def answer(request):
        return httpx.Response(200, json={"path": request.url.path, "q": request.url.params["q"]})

    with httpx.Client(transport=httpx.MockTransport(answer), base_url="https://example.com") as client:
        assert client.get("/a", params={"q": "ü"}).json() == {"path": "/a", "q": "ü"}


def check_h11():
    import h11

    server = h11.Connection(h11.SERVER)
    server.receive_data(b"POST /a HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\nhi")
    request, data, end = server.next_event(), server.next_event(), server.next_event()
    assert (request.target, bytes(data.data), type(end)) == (b"/a", b"hi", h11.EndOfMessage)


def check_idna():
    import idna

    assert idna.encode("bücher.example") == b"xn--bcher-kva.example"
    assert idna.decode("xn--bcher-kva.example") == "bücher.example"


def check_certifi():
    import certifi

    with open(certifi.where(), encoding="ascii") as file:
        assert file.read().count("BEGIN CERTIFICATE") > 50
    assert certifi.contents().startswith("\n# Issuer")


def check_werkzeug():
    from werkzeug.routing import Map, Rule
    from werkzeug.security import check_password_hash, generate_password_hash
    from werkzeug.test import Client
    from werkzeug.wrappers import Response

    urls = Map([Rule("/users/<int:number>", endpoint="user")]).bind("localhost")
    assert urls.match("/users/3") == ("user", {"number": 3})
    assert Client(Response("body", status=201)).get("/").status_code == 201

    for method in ("scrypt", "pbkdf2:sha256:1000", "pbkdf2:sha512:1000"):
        kept = generate_password_hash("sesame", method)
        assert check_password_hash(kept, "sesame")
        assert not check_password_hash(kept, "Sesame")
    # Made with OpenSSL.
    assert check_password_hash(SCRYPT, "sesame")
    assert check_password_hash(PBKDF2, "sesame")


SCRYPT = (
    "scrypt:1024:8:1$Gq3xDsbMkZTQ9f1e$441d1f397358d9afd9e801398390b747fdba536c80d9c1254c76e1c94c4b4520"
    "d6841c10923bc7b648af6d18bab3b1f2b7cf35dde96ec16a12ad2c7d3be0672c"
)
PBKDF2 = (
    "pbkdf2:sha256:1000$Gq3xDsbMkZTQ9f1e$780e21f8e041b81ebd2a4cad3f1b216e758a85009b2c6cabc0fe4210a4602405"
)


def check_flask():
    from flask import Flask, jsonify, render_template_string, request, session

    app = Flask(__name__)
    app.secret_key = "a test's"

    @app.post("/add")
    def add():
        session["seen"] = session.get("seen", 0) + 1
        return jsonify(total=sum(request.json["numbers"]), seen=session["seen"])

    @app.get("/page/<name>")
    def page(name):
        return render_template_string("<i>{{ name }}</i>", name=name)

    client = app.test_client()
    assert client.post("/add", json={"numbers": [1, 2]}).json == {"total": 3, "seen": 1}
    assert client.post("/add", json={"numbers": []}).json == {"total": 0, "seen": 2}
    assert client.get("/page/a&b").text == "<i>a&amp;b</i>"
    assert client.get("/nowhere").status_code == 404


def check_itsdangerous():
    from itsdangerous import BadSignature, URLSafeTimedSerializer

    serializer = URLSafeTimedSerializer("secret")
    token = serializer.dumps({"id": 5})
    assert serializer.loads(token, max_age=60) == {"id": 5}
    try:
        serializer.loads(token + "x")
    except BadSignature:
        return
    raise AssertionError("a forged token was taken")


def check_pyjwt():
    import jwt

    key = "k" * 32
    token = jwt.encode({"sub": "ada"}, key, algorithm="HS256")
    assert jwt.decode(token, key, algorithms=["HS256"]) == {"sub": "ada"}
    try:
        jwt.decode(token, "x" * 32, algorithms=["HS256"])
    except jwt.InvalidSignatureError:
        return
    raise AssertionError("a forged token was taken")
