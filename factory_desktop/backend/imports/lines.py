"""Lines: a file's lines one by one, none of them held longer than it is looked at."""

from collections.abc import Iterator
from typing import BinaryIO, Final

from msgspec import Struct

MAX_LINE: Final = 1_000_000
"""Bytes; a longer line would not fit into any request either."""
_BOM: Final = b"\xef\xbb\xbf"


class Line(Struct, frozen=True, gc=False):
    """One line that is not blank."""

    number: int
    """Counted from 1, as an editor does."""
    text: bytes
    """Without its end; of one that is too long the beginning."""
    is_whole: bool = True


def lines_of(file: BinaryIO) -> Iterator[Line]:
    """Go through a file, with memory for one line."""
    number = 0
    while text := file.readline(MAX_LINE + 1):
        number += 1
        is_whole = len(text) <= MAX_LINE
        rest = text
        while rest and not is_whole and not rest.endswith(b"\n"):
            rest = file.readline(MAX_LINE)
        shown = text.removeprefix(_BOM) if number == 1 else text
        if shown.strip():
            yield Line(number, shown.rstrip(b"\r\n") if is_whole else shown[:200], is_whole)
