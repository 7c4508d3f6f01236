"""FileSalvage: one damaged file gone through, its events and final sums given to the writer."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Protocol, TypeVar, cast

from factory_desktop.domain.salvage import Salvage
from factory_desktop.store.bringing_back import (
    BringBack,
    BringBelow,
    BringLabels,
    BringSums,
    is_final,
)
from factory_desktop.store.findings_schema import label
from factory_desktop.store.older_copy import OlderCopy
from factory_desktop.store.plausible import Plausible
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.levels import Kind, Level
from factory_desktop.store.rollups.rolling import Row
from factory_desktop.store.salvage.tables import Tables
from factory_desktop.store.schema import event, metadata
from factory_desktop.store.ticket import Command

T = TypeVar("T")

SLICE = 250
"""Events in one transaction: some milliseconds in which cameras wait."""
SUMS = ("roll_hour", "roll_entity", "roll_model", "roll_camera")
_COUNTED = ("roll_entity", "roll_recent")
"""Tables that tell how many events there were."""


class Ask(Protocol):
    """Runs commands in the writer, one after the other."""

    def __call__(self, command: Command[T]) -> T:
        """Return its result, or raise its error."""


class StoppedError(Exception):
    """The program ends; the rest is for the next start."""


class FileSalvage:
    """Counts what it gives back."""

    def __init__(
        self,
        ask: Ask,
        is_stopping: Callable[[], bool],
        told: Callable[[Salvage], None],
        kept: Kept,
        before: Salvage,
    ) -> None:
        """`before` is what other files have given already."""
        self._before = before
        self._ask = ask
        self._is_stopping = is_stopping
        self._told = told
        self._grid, self._floor_us = kept.grid, kept.floor_us
        self._from_copy = 0
        self._below: list[Row] = []

    def bring(self, tables: Tables, plausible: Plausible) -> None:
        """Give all that can be read."""
        pages = tables.pages(event.name)
        waiting: list[Row] = []
        for number, page in enumerate(reversed(pages)):
            waiting += self._above_floor(tables.numbers(event, page, plausible.fits))
            if len(waiting) >= SLICE:
                self._give(waiting, plausible)
                waiting = []
                self._told(replace(self._before, share=number / len(pages)))
        waiting += self._above_floor(tables.orphans(event, plausible.fits))
        for start in range(0, len(waiting), SLICE):
            self._give(waiting[start : start + SLICE], plausible)
        if self._below:
            self._look_up()
            self._ask(BringBelow(sorted(self._below)))
        for table in SUMS:
            self._give_sums(table, tables.rows(metadata.tables[table]))
        self._give_labels(tables.rows(label))

    def bring_copied(self, copied: OlderCopy, same: dict[str, set[int]]) -> None:
        """Give what only a backup still has."""
        for rows in copied.events(self._floor_us, SLICE):
            known = [
                row
                for row in rows
                if row[1] in same["worker"]
                and row[2] in same["station"]
                and row[8] in same["camera"]
                and row[9] in same["model_version"]
            ]
            self._from_copy += self._give(known)
        for table in SUMS:
            self._give_sums(table, copied.rows(table))
        self._give_labels(
            [
                row
                for row in copied.rows(label.name)
                if row[2] in same["worker"] and row[3] in same["station"]
            ]
        )

    def count(self, tables: Tables, present: Counter[int]) -> Salvage:
        """Return what has come of it, compared with what the file's own sums tell of each day.

        `present` are the events by hour that are in the store by now, less the new ones.
        """
        before, there, days = self._before, self._told_of(tables), self._days(present)
        lost = there - days
        from_backup = before.from_backup + self._from_copy
        gaps, pages = len(tables.lost[event.name]), len(tables.pages(event.name))
        is_exact = bool(pages) and (
            not gaps or not any(tables.lost[name] or not tables.pages(name) for name in _COUNTED)
        )
        number = lost.total()
        if not is_exact and pages > gaps:
            # As many as on other pages.
            number = max(number, present.total() * gaps // (pages - gaps) - self._from_copy)
        return replace(
            before,
            saved=present.total() - from_backup,
            saved_days=_ends(days, before.saved_days),
            from_backup=from_backup,
            lost=max(before.lost, number),
            lost_days=_ends(lost, before.lost_days),
            is_exact=before.is_exact and is_exact,
        )

    def _told_of(self, tables: Tables) -> Counter[int]:
        """Return how many events of each day there were."""
        first_day = self._grid.day(self._grid.hour(self._floor_us)) if self._floor_us else 0
        there: Counter[int] = Counter()
        for row in tables.rows(metadata.tables["roll_entity"]):
            if row[:4] == (Level.DAY, row[1], Kind.FACTORY, 0) and row[1] >= first_day:
                there[row[1]] = sum(row[4:8])
        for row in tables.rows(metadata.tables["roll_recent"]):
            there[row[2]] += row[8]
        return there

    def _above_floor(self, found: Iterable[Sequence[int]]) -> list[Row]:
        """Return the rows whose sums are still to be made; the others are kept for later."""
        rows = [cast("Row", tuple(row)) for row in found]
        self._below += [row for row in rows if row[0] < self._floor_us]
        return [row for row in rows if row[0] >= self._floor_us]

    def _give(self, rows: Sequence[Row], plausible: Plausible | None = None) -> int:
        """Have rows stored; returns how many were not there."""
        if not rows:
            return 0
        self._look_up()
        strangers = {} if plausible is None else plausible.strangers(rows)
        return self._ask(BringBack(sorted(rows), strangers))

    def _give_sums(self, table: str, rows: Iterable[Sequence[int]]) -> None:
        final = [row for row in rows if is_final(table, row, self._grid, self._floor_us)]
        for start in range(0, len(final), SLICE):
            self._look_up()
            self._ask(BringSums(table, final[start : start + SLICE]))

    def _give_labels(self, rows: Sequence[Sequence[Any]]) -> None:
        """Have labels stored; those of events that are not there find none."""
        for start in range(0, len(rows), SLICE):
            self._look_up()
            self._ask(BringLabels(rows[start : start + SLICE]))

    def _look_up(self) -> None:
        if self._is_stopping():
            raise StoppedError

    def _days(self, hours: Counter[int]) -> Counter[int]:
        days: Counter[int] = Counter()
        for hour, number in hours.items():
            days[self._grid.day(hour)] += number
        return days


def _ends(days: Counter[int], before: tuple[date, date] | None) -> tuple[date, date] | None:
    """Return the first and the last of these days and of others."""
    all_days = [date.fromordinal(day) for day in days] + list(before or ())
    return (min(all_days), max(all_days)) if all_days else None
