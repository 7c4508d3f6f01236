"""Backup text: why one was made, what is in it, and what bringing it back would change."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.backup import Backup, Contents, Reason
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "backup_text")

_KILO = 1000
_UNITS = ("kB", "MB", "GB", "TB")


def why(one: Backup) -> str:
    """Say why a backup was made; a file that somebody has chosen is called by its name."""
    said = {
        Reason.DAILY: tr("Each day, by itself"),
        Reason.BY_HAND: tr("By hand"),
        Reason.BEFORE_CLEAR: tr("Before events were cleared"),
        Reason.BEFORE_RESTORE: tr("Before a backup was restored"),
        Reason.BEFORE_UPGRADE: tr("Before an upgrade"),
        Reason.SAVED: tr("When the store was lost"),
    }
    return one.file.name if one.reason is None else said[one.reason]


def size(count: int) -> str:
    """`41.8 MB`, in steps of a thousand as disks are sold."""
    value = count / _KILO
    place = 0
    while value >= _KILO and place < len(_UNITS) - 1:
        value, place = value / _KILO, place + 1
    return f"{text.number(value, 0 if place == 0 else 1)}{text.SPACE}{_UNITS[place]}"


def inside(contents: Contents, zone: ZoneInfo) -> str:
    """Say what a backup holds."""
    workers = text.counted(contents.workers, tr("worker"), tr("workers"))
    stations = text.counted(contents.stations, tr("station"), tr("stations"))
    if contents.first is None or contents.last is None:
        return tr("No events, {workers}, {stations}").format(workers=workers, stations=stations)
    first, last = (text.moment(at, zone) for at in (contents.first, contents.last))
    return tr("{events} from {first} to {last}, {workers}, {stations}").format(
        events=_events(contents.events), first=first, last=last, workers=workers, stations=stations
    )


def changes(contents: Contents) -> str:
    """Say what would come back and what stays."""
    said = [_coming(contents)]
    if contents.staying:
        said.append(_staying(contents.staying))
    if contents.whole:
        said.append(
            tr(
                "Shifts, targets, reasons, notes, cameras, keys and settings come back too: this "
                "store has none of its own."
            )
        )
    elif contents.coming:
        said.append(
            tr("Workers, stations and cameras of these events come back where they are missing.")
        )
    return " ".join(said)


def action(contents: Contents) -> str:
    """Say on a button what it does."""
    if contents.whole or not contents.coming:
        return tr("Restore")
    return tr("Bring {events} back").format(events=_events(contents.coming))


def is_anything(contents: Contents) -> bool:
    """Tell whether bringing it back would change anything."""
    return contents.coming > 0 or contents.whole


def day(at: datetime, zone: ZoneInfo) -> str:
    """Write a day for the name of a file."""
    return at.astimezone(zone).date().isoformat()


def _coming(contents: Contents) -> str:
    if not contents.coming:
        return tr("No event comes back: the store has all of them.")
    if contents.coming == 1:
        return tr("1 event comes back that the store does not have.")
    come = tr("{events} come back that the store does not have.")
    return come.format(events=_events(contents.coming))


def _staying(count: int) -> str:
    if count == 1:
        return tr("1 event that is not in it stays.")
    return tr("{events} that are not in it stay.").format(events=_events(count))


def _events(count: int) -> str:
    return text.counted(count, tr("event"), tr("events"))
