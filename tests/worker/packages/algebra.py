"""sympy, which takes a worker of its own."""


def check_sympy():
    import sympy

    x = sympy.symbols("x")
    assert sympy.solve(x**2 - 5 * x + 6, x) == [2, 3]
    assert sympy.diff(sympy.sin(x) * x, x) == x * sympy.cos(x) + sympy.sin(x)
    assert sympy.integrate(sympy.exp(-x), (x, 0, sympy.oo)) == 1
    assert str(sympy.pi.evalf(20)) == "3.1415926535897932385"
