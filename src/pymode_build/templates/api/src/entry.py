from notes import all_notes, delete, load, store

from pymode.workers import BadRequest, Response


def on_fetch(request, env):
    match request.method, request.path.strip("/").split("/"):
        case "GET", [""]:
            return {"title": env.TITLE, "notes": len(all_notes(env.NOTES))}
        case "GET", ["notes"]:
            return all_notes(env.NOTES)
        case "GET", ["notes", name]:
            note = load(env.NOTES, name)
            return Response("Not Found", 404) if note is None else note
        case "PUT", ["notes", name]:
            note = request.json()
            if not isinstance(note, dict) or not isinstance(note.get("text"), str):
                raise BadRequest('a note is {"text": "…"}')
            store(env.NOTES, name, note)
            return None, 204
        case "DELETE", ["notes", name]:
            delete(env.NOTES, name)
            return None, 204
    return Response("Not Found", 404)
