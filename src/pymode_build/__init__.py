"""Build Python projects into Cloudflare Workers."""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"
