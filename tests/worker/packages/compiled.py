"""Packages of the list that have C code, which a recipe compiles."""


def check_pyyaml():
    import yaml

    data = {"name": "ünï", "list": [1, 2.5, None, True], "nested": {"a": "b: c"}}
    assert yaml.safe_load(yaml.safe_dump(data, allow_unicode=True)) == data
    assert list(yaml.safe_load_all("a: 1\n---\n- x\n")) == [{"a": 1}, ["x"]]
    try:
        yaml.safe_load("a: [1")
    except yaml.YAMLError as error:
        assert "line 1" in str(error)
    else:
        raise AssertionError("no error")
