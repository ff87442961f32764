"""Queues lead from interpreter to interpreter, and a worker has one: what there can be of this module."""


class QueueError(RuntimeError):
    pass


class QueueNotFoundError(QueueError):
    pass


def create(*_arguments, **_options):
    raise QueueError("a worker has one interpreter, and no queue to another")
