"""Salvage text: what became of a damaged store, in words."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.salvage import Salvage
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "salvage_text")

_ROSTER = frozenset({"worker", "station", "camera", "camera_station", "access_key"})


def in_words(salvage: Salvage) -> str:
    """Say what has been saved, what has not, and where the damaged file lies."""
    if not salvage.done:
        return " ".join((_going_on(salvage), _where(salvage)))
    said = [tr("The store was damaged; a new one is in its place."), _saved(salvage)]
    if salvage.from_backup:
        backup = tr("From the newest backup: {events}.")
        said.append(backup.format(events=_events(salvage.from_backup)))
    return " ".join((*said, _lost(salvage), *_others(salvage), _where(salvage)))


def _going_on(salvage: Salvage) -> str:
    return tr(
        "The store was damaged; a new one is in its place and takes events. The earlier ones are "
        "being brought back: {share}."
    ).format(share=text.whole_percent(salvage.share))


def _saved(salvage: Salvage) -> str:
    if not salvage.saved_days:
        return tr("No event of the damaged one could be read.")
    return tr("Saved from it: {events} {days}.").format(
        events=_events(salvage.saved), days=_days(salvage.saved_days)
    )


def _lost(salvage: Salvage) -> str:
    if not salvage.lost:
        if salvage.is_exact:
            return tr("No event is lost.")
        return tr("How many are lost cannot be told.")
    lost = _events(salvage.lost)
    if not salvage.is_exact:
        return tr("Lost: about {events}.").format(events=lost)
    if salvage.lost_days is None:
        return tr("Lost: {events}.").format(events=lost)
    return tr("Lost: {events} {days}.").format(events=lost, days=_days(salvage.lost_days))


def _others(salvage: Salvage) -> list[str]:
    """Say what else is missing, and where to look."""
    said, lost = [], set(salvage.lost_tables)
    if lost & _ROSTER:
        said.append(tr("Parts of the roster are lost: look through workers, stations and cameras."))
    if "meta" in lost:
        said.append(tr("Settings are lost: check the time rule, the time zone and the retention."))
    if lost - _ROSTER - {"meta"}:
        said.append(tr("Shifts, targets, notes, labels or lines of the audit trail are lost too."))
    return said


def _where(salvage: Salvage) -> str:
    return tr("The damaged file is kept as {file}.").format(file=salvage.file.name)


def _events(number: int) -> str:
    return text.counted(number, tr("event"), tr("events"))


def _days(days: tuple[date, date]) -> str:
    first, last = (text.calendar_day(day) for day in days)
    if first == last:
        return tr("of {day}").format(day=first)
    return tr("of {first} to {last}").format(first=first, last=last)
