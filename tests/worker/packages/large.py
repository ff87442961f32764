"""Packages that are large: data of many languages, graphs."""


def check_babel():
    from datetime import date
    from decimal import Decimal

    from babel import Locale
    from babel.dates import format_date
    from babel.numbers import format_currency

    assert format_date(date(2024, 3, 1), "long", locale="de") == "1. März 2024"
    assert format_currency(Decimal("1234.5"), "EUR", locale="de_DE") == "1.234,50\xa0€"
    assert Locale("ja").get_display_name("fr") == "japonais"


def check_networkx():
    import networkx

    graph = networkx.Graph()
    graph.add_weighted_edges_from([("a", "b", 1), ("b", "c", 2), ("a", "c", 9)])
    assert networkx.shortest_path(graph, "a", "c", weight="weight") == ["a", "b", "c"]
    assert networkx.is_connected(graph)
    assert sorted(networkx.minimum_spanning_tree(graph).edges) == [("a", "b"), ("b", "c")]
