"""Pause: reading what is large without holding up everybody else."""

import asyncio
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

LARGE = 8 * 1024
"""Bytes from which a body takes long enough to read that others should come in before."""
LONG = 0.005
"""Seconds from which as many are left to others afterwards; a thousand honest events take two
thousandths."""
MOST = 0.1
"""Seconds that are left to them at most."""

T = TypeVar("T")


async def unhurried(size: int, read: Callable[[], T]) -> T:
    """Read something of so many bytes; its sender's next one waits, with a part of its share.

    So one sender has no more than half of the time, and no other meets two of its bodies in a row.
    """
    if size <= LARGE:
        return read()
    await asyncio.sleep(0)
    began = perf_counter()
    try:
        return read()
    finally:
        took = perf_counter() - began
        if took > LONG:
            await asyncio.sleep(min(took, MOST))
