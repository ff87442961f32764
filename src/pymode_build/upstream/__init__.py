"""Packages with a recipe, tried: their own tests, their size, how long they take to build and import."""
