"""Reading: turns words of the command line into numbers, sizes and times."""

import re
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import datetime
from typing import Final

from factory_desktop.domain import instant

SMALLEST: Final = (1100, 700)
"""Width and height in pixels below which the window does not go."""
LARGEST: Final = (7680, 4320)
"""8K; a picture without a limit could take all memory."""


def whole(least: int, most: int) -> Callable[[str], int]:
    """Return a reader of whole numbers within limits, both included."""

    def read(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,19}", text) or not least <= int(text) <= most:
            raise ArgumentTypeError(f"a whole number from {least} to {most} is needed")
        return int(text)

    return read


def positive(most: float) -> Callable[[str], float]:
    """Return a reader of numbers above 0, at most `most`."""

    def read(text: str) -> float:
        # No float() alone: it would take "nan", "1_0" and "infinity".
        if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text) or not 0 < float(text) <= most:
            raise ArgumentTypeError(f"a number above 0, at most {most:g}, is needed")
        return float(text)

    return read


def speed(text: str) -> float | None:
    """Read how much faster than recorded to send; None for as fast as the listener takes it."""
    return None if text == "max" else positive(1_000_000)(text)


def size(text: str) -> tuple[int, int]:
    """Read a width and a height in pixels, such as 1600x1000."""
    match = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", text)
    if match is None:
        raise ArgumentTypeError("a width and a height such as 1600x1000 are needed")
    width, height = int(match[1]), int(match[2])
    if width < SMALLEST[0] or height < SMALLEST[1]:
        raise ArgumentTypeError(f"the window is at least {_pixels(SMALLEST)}")
    if width > LARGEST[0] or height > LARGEST[1]:
        raise ArgumentTypeError(f"a picture is at most {_pixels(LARGEST)}")
    return width, height


def _pixels(size: tuple[int, int]) -> str:
    return "{}x{}".format(*size)


def time(text: str) -> datetime:
    """Read an RFC 3339 time with its zone."""
    try:
        return instant.parse(text)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None


def url(text: str) -> str:
    """Read a listener's base address; a path such as /api/v1 is not part of it."""
    if not re.fullmatch(r"https?://[^/\s?#]+/?", text):
        raise ArgumentTypeError("an address such as http://127.0.0.1:8000 is needed")
    return text.rstrip("/")
