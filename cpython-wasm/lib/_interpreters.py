"""A worker has one interpreter: what there can be of this module without others."""


class InterpreterError(Exception):
    pass


class InterpreterNotFoundError(InterpreterError):
    pass


class NotShareableError(ValueError):
    pass


def create(*_arguments, **_options):
    raise InterpreterError("a worker has one interpreter, and can make no other")
