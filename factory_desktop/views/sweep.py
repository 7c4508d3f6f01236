"""Sweep: frees what went with a window."""

import gc


def sweep() -> None:
    """Go through what was frozen too: no other collection looks at it."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
