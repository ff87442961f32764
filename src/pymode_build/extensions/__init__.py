"""Packages with C or C++ in them: recipes, cross builds through their own backends, side modules."""
