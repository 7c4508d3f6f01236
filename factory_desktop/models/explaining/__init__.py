"""Explaining: how each figure of the window was worked out."""
