"""The deployable file: how it is put together, what is in it, what the platform allows."""
