"""The command line: the window, the listener alone, data, replay, simulated cameras, pictures."""

from factory_desktop.cli.program import main

__all__ = ["main"]
