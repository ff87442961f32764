"""A project as its pyproject.toml describes it: what is configured, and what is wrong with it."""
