"""Words compared and counted; the work is done in C and C++."""

from words._counts import counts
from words._distance import distance

__all__ = ["counts", "distance"]
