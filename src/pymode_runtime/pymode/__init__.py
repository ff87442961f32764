"""Python on Cloudflare Workers. Import `pymode.workers` and `pymode.http`; the other modules are private."""

from __future__ import annotations

__all__: list[str] = []
