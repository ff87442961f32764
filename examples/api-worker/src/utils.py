def all_names(namespace):
    names, cursor = [], None
    while True:
        page = namespace.list(cursor=cursor)
        names += [key.name for key in page]
        if page.list_complete:
            return names
        cursor = page.cursor
