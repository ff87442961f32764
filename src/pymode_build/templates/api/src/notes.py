PREFIX = "note:"


def all_notes(kv):
    return [key.name.removeprefix(PREFIX) for key in kv.keys(PREFIX)]


def load(kv, name):
    return kv.get(PREFIX + name, "json")


def store(kv, name, note):
    kv.put(PREFIX + name, note)


def delete(kv, name):
    kv.delete(PREFIX + name)
