"""The error tree. The class names the kind of failure, the number is the exit code:

PyModeError 1
├── ConfigError 2        the project's configuration or code
├── ToolchainError 3     sources, compiler, interpreter, Node
├── RecipeError 4        an extension's recipe or build
├── ResolutionError 5    dependencies
├── BundleError 6        the bundle: contents, limits, serving it
└── DeployError 7        the platform's answer
"""

from __future__ import annotations

__all__ = [
    "BundleError",
    "ConfigError",
    "DeployError",
    "PyModeError",
    "RecipeError",
    "ResolutionError",
    "ToolchainError",
]


class PyModeError(Exception):
    """A failure that the user can act on: its text says what, where, and the next step."""

    exit_code = 1


class ConfigError(PyModeError):
    exit_code = 2


class ToolchainError(PyModeError):
    exit_code = 3


class RecipeError(PyModeError):
    exit_code = 4


class ResolutionError(PyModeError):
    exit_code = 5


class BundleError(PyModeError):
    exit_code = 6


class DeployError(PyModeError):
    exit_code = 7
