"""CSV lines: one event a line, under a header with the names that cameras use."""

import csv
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import BinaryIO

import msgspec

from factory_desktop.backend.imports.found_event import FoundEvent, found, malformed, too_long
from factory_desktop.backend.imports.lines import lines_of
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.listener.wire.events import EventIn

_NEEDED = ("timestamp", "worker_id", "workstation_id", "event_type", "confidence")
_NAMES = EventIn.__struct_fields__
_NUMBERS = frozenset({"confidence", "count"})
_DELIMITERS = (",", ";", "\t")


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
        texts.first = 0
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error:
            yield malformed(texts.first, b"", Sentence("What stands here is not a row of cells."))
            continue
        if texts.cut:
            yield too_long(texts.first, b"")
        elif cells:
            yield _event(texts.first, dict(zip(names, cells, strict=False)), delimiter, now)


class _Texts:
    """The lines of a file as text, and the number of the first one given since it was set to 0."""

    def __init__(self, file: BinaryIO) -> None:
        self._lines = lines_of(file)
        self.first = 0
        self.cut = False
        """Whether the line given last is only the beginning of one that is too long."""

    def __iter__(self) -> "_Texts":
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.first = self.first or line.number
        self.cut = not line.is_whole
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
