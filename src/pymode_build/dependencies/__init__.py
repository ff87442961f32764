"""A project's dependencies: resolved for the worker, locked, downloaded, installed."""
