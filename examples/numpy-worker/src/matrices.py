import numpy as np

from pymode.workers import BadRequest

LARGEST = 100
PRECISION = np.finfo(float).eps


def square_matrix(rows):
    """Read a matrix from JSON: an array of rows, each an array of numbers."""
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise BadRequest("the body must be an array of rows")
    if not 1 <= len(rows) <= LARGEST:
        raise BadRequest(f"there must be 1 to {LARGEST} rows")
    if any(len(row) != len(rows) for row in rows):
        raise BadRequest("the matrix must be square")
    if any(type(value) not in (int, float) for row in rows for value in row):
        raise BadRequest("every value must be a number")
    try:
        return np.asarray_chkfinite(rows, dtype=float)
    except (OverflowError, ValueError):
        raise BadRequest("every value must be finite in 64 bits") from None


def inverse(matrix):
    """Invert a matrix, unless rounding would leave no digit of the result."""
    try:
        inverted = np.linalg.inv(matrix)
    except np.linalg.LinAlgError:
        raise BadRequest("the matrix is singular") from None
    with np.errstate(all="ignore"):
        condition = np.linalg.norm(matrix) * np.linalg.norm(inverted)
    if not condition * PRECISION < 1:
        raise BadRequest("the matrix is singular, as far as 64 bits tell")
    return inverted
