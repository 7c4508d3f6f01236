"""Progress: how far an operation has come, on one line of the terminal."""

import sys

_WIDTH = 4
_CLEAR = "\r" + " " * _WIDTH + "\r"


def show(done: int, total: int) -> None:
    """Write the share done over the line before; nothing where nobody looks on, or knows it."""
    if not total or not sys.stderr.isatty():
        return
    shown = _CLEAR if done >= total else f"\r{done / total:>{_WIDTH}.0%}"
    sys.stderr.write(shown)
    sys.stderr.flush()
