"""Tally: counts what becomes of the events of a file, with memory for the first few."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from factory_desktop.backend.imports.found_event import FoundEvent
from factory_desktop.domain.event import Event, Rejection
from factory_desktop.domain.import_report import (
    MOST_LISTED,
    MOST_SHOWN,
    Fate,
    FirstEvent,
    ImportReport,
    RefusedLine,
)
from factory_desktop.store.events import Recorded


class Tally:
    """Grows event by event; `report` freezes what is known."""

    def __init__(self, file: Path, number: int, whole_bytes: int, *, storing: bool) -> None:
        self._file = file
        self._number = number
        self._whole_bytes = whole_bytes
        self._storing = storing
        self._fates: Counter[Fate] = Counter()
        self._codes: Counter[str] = Counter()
        self._first: list[FirstEvent] = []
        self._lines: list[RefusedLine] = []
        self.done_bytes = 0

    @property
    def events(self) -> int:
        """How many were counted so far."""
        return self._fates.total()

    def add(self, events: Sequence[FoundEvent], fates: Iterable[Fate | Rejection]) -> None:
        """Count these events, whose fates are known."""
        for found, fate in zip(events, fates, strict=True):
            if isinstance(fate, Rejection):
                self._refuse(found, fate)
            else:
                self._fates[fate] += 1
                self._show(found, fate)

    def report(
        self,
        *,
        done: bool = False,
        whole: bool = False,
        cancelled: bool = False,
        problem: str | None = None,
    ) -> ImportReport:
        """Freeze what is known."""
        return ImportReport(
            self._file,
            self._number,
            self._storing,
            self.done_bytes,
            self._whole_bytes,
            self.events,
            self._fates[Fate.NEW],
            self._fates[Fate.DUPLICATE],
            self._fates[Fate.REFUSED],
            tuple(self._codes.most_common()),
            tuple(self._first),
            tuple(self._lines),
            done,
            whole,
            cancelled,
            problem,
        )

    def _refuse(self, found: FoundEvent, why: Rejection) -> None:
        self._fates[Fate.REFUSED] += 1
        self._codes[why.code] += 1
        if len(self._lines) < MOST_LISTED:
            line = RefusedLine(found.line, why.code, why.pointer, why.detail, self.events)
            self._lines.append(line)
        self._show(found, Fate.REFUSED, why.detail)

    def _show(self, found: FoundEvent, fate: Fate, reason: str = "") -> None:
        if len(self._first) < MOST_SHOWN:
            event = found.item if isinstance(found.item, Event) else None
            self._first.append(FirstEvent(found.line, fate, event, reason, self.events))


def fates_of(recorded: Recorded) -> list[Fate | Rejection]:
    """Tell what has become of each event of a slice that the writer was given."""
    return [
        recorded.refusals.get(index)
        or (Fate.DUPLICATE if index in recorded.duplicates else Fate.NEW)
        for index in range(len(recorded.seqs))
    ]
