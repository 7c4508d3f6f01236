"""Salvage: what can still be read of a damaged file, page by page and without SQLite."""
