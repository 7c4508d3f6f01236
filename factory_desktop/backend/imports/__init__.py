"""Imports: events in files, which are taken in as if a camera had sent them."""
