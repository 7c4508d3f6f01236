"""CSV lines: one event a line, under a header with the names that cameras use."""

import csv
from collections import deque
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import BinaryIO

import msgspec

from factory_desktop.backend.imports.found_event import FoundEvent, found, malformed, too_long
from factory_desktop.backend.imports.lines import Line, lines_of
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.listener.wire.events import EventIn

_NEEDED = ("timestamp", "worker_id", "workstation_id", "event_type", "confidence")
_NAMES = EventIn.__struct_fields__
_NUMBERS = frozenset({"confidence", "count"})
_DELIMITERS = (",", ";", "\t")
_MOST_LINES = 10
"""A row that goes on for longer has a quote too much, which would swallow all that follows."""


def read(file: BinaryIO, now: datetime) -> Iterator[FoundEvent]:
    """Go through a file; raises KnownError where the first line does not name the columns.

    Commas, semicolons or tabs part the cells. An empty cell is a field that was not sent.
    """
    texts = _Texts(file)
    header = next(texts, "")
    if not header:
        raise KnownError(Sentence("There is nothing in the file."))
    delimiter = max(_DELIMITERS, key=header.count)
    names = [name.strip().casefold() for name in next(csv.reader([header], delimiter=delimiter))]
    if missing := [name for name in _NEEDED if name not in names]:
        raise KnownError(
            Sentence(
                "The first line has to name the columns. Missing: {names}.",
                names=", ".join(missing),
            )
        )
    # A cell may hold line breaks: its row ends lines after it has begun.
    rows = csv.reader(texts, delimiter=delimiter)
    while True:
        texts.begin()
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error:
            yield malformed(texts.first, b"", Sentence("What stands here is not a row of cells."))
            texts.give_back()
            continue
        if texts.broken_off:
            yield malformed(
                texts.first, b"", Sentence("A quote begins here that does not end soon.")
            )
            texts.give_back()
        elif texts.cut:
            yield too_long(texts.first, b"")
        elif cells:
            yield _event(texts.first, dict(zip(names, cells, strict=False)), delimiter, now)


class _Texts:
    """The lines of a file as text; those of a row that came to nothing are given once more."""

    def __init__(self, file: BinaryIO) -> None:
        self._lines = lines_of(file)
        self._again: deque[Line] = deque()
        self._given: list[Line] = []
        self.broken_off = False
        """Whether the row took more lines than a row has, or than there are."""

    def begin(self) -> None:
        """Know that what is given next begins a row."""
        self._given = []
        self.broken_off = False

    def give_back(self) -> None:
        """Take back all lines of the row but the first: they may be rows of their own."""
        self._again.extendleft(reversed(self._given[1:]))

    @property
    def first(self) -> int:
        """The number of the row's first line; 0 before it was given."""
        return self._given[0].number if self._given else 0

    @property
    def cut(self) -> bool:
        """Whether the line given last is only the beginning of one that is too long."""
        return bool(self._given) and not self._given[-1].is_whole

    def __iter__(self) -> "_Texts":
        return self

    def __next__(self) -> str:
        line = None
        if len(self._given) < _MOST_LINES:
            line = self._again.popleft() if self._again else next(self._lines, None)
        if line is None:
            self.broken_off = len(self._given) > 1
            raise StopIteration
        self._given.append(line)
        # What is no text stays as a mark, which no field of an event can hold.
        return line.text.decode(errors="replace") + "\n"


def _event(line: int, cells: Mapping[str, str], delimiter: str, now: datetime) -> FoundEvent:
    sent = {name: _value(name, cells[name], delimiter) for name in _NAMES if cells.get(name)}
    return found(line, msgspec.json.encode(sent), now)


def _value(name: str, cell: str, delimiter: str) -> str | float:
    text = cell.strip()
    if name not in _NUMBERS:
        return text
    # Where commas part no cells, they may stand in numbers.
    number = text if delimiter == "," else text.replace(",", ".")
    try:
        return float(number)
    except ValueError:
        return text  # the grammar says what it should be
