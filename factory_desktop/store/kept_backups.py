"""Kept backups: which of a store's backups there are, and which of them stay.

Of the regular ones the newest of each of the last seven days stays, and of each of the last four
weeks; of those before a clear, a restore or an upgrade and of those by hand, kind by kind, the
newest ten. Days and weeks without a backup do not count, so that a program that has stood still for
long finds what it had. None goes before there is a newer one that has been checked.
"""

import contextlib
import re
import sqlite3
from collections.abc import Callable, Hashable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from factory_desktop.domain.backup import Backup, Reason
from factory_desktop.store import backups

DAYS = 7
WEEKS = 4
OTHERS = 10
"""Of each kind that is not regular."""

_COUNTED = (Reason.BY_HAND, Reason.BEFORE_CLEAR, Reason.BEFORE_RESTORE, Reason.BEFORE_UPGRADE)
"""Of these the newest stay; what was saved of a deleted file, and what others made, stays."""
_NAME = re.compile(r"-(\d{8}-\d{6})-(.+?)(?:-to-\w+)?(?:-\d+)?")
_REASONS = {reason.value: reason for reason in Reason}


def listed(store: Path, folder: Path) -> tuple[Backup, ...]:
    """List a store's backups, the newest first."""
    found = [_read(store, file) for file in backups.own(store, folder)]
    known = [one for one in found if one is not None]
    return tuple(sorted(known, key=lambda one: (one.made_at, one.file.name), reverse=True))


def prune(store: Path, folder: Path, newest: Path, zone: ZoneInfo) -> list[Path]:
    """Remove what need not stay now that `newest` was made and checked; returns what went."""
    there = listed(store, folder)
    made = next((one for one in there if one.file == newest), None)
    if made is None:
        return []
    gone = []
    for one in not_kept(there, zone):
        if one.made_at < made.made_at:
            # One that cannot be removed now is tried again after the next backup.
            with contextlib.suppress(OSError):
                one.file.unlink(missing_ok=True)
                gone.append(one.file)
    return gone


def sweep(store: Path, folder: Path, before: datetime) -> None:
    """Remove what processes that died while copying have left, before an instant."""
    left = re.compile(rf"{re.escape(store.stem)}-\d{{8}}-\d{{6}}-.+\.(part|anew)(-journal)?")
    with contextlib.suppress(OSError):
        for one in folder.iterdir():
            if left.fullmatch(one.name) and one.stat().st_mtime < before.timestamp():
                one.unlink(missing_ok=True)


def not_kept(there: Iterable[Backup], zone: ZoneInfo) -> list[Backup]:
    """Name those that the rule does not keep, by the plant's days."""
    newest_first = sorted(there, key=lambda one: (one.made_at, one.file.name), reverse=True)
    regular = [one for one in newest_first if one.reason is Reason.DAILY]
    kept = _newest_of_each(regular, DAYS, lambda one: plant_day(one.made_at, zone))
    kept |= _newest_of_each(
        regular, WEEKS, lambda one: plant_day(one.made_at, zone).isocalendar()[:2]
    )
    for reason in _COUNTED:
        kept |= set([one for one in newest_first if one.reason is reason][:OTHERS])
    ruled = {Reason.DAILY, *_COUNTED}
    return [one for one in newest_first if one.reason in ruled and one not in kept]


def plant_zone(store: Path) -> ZoneInfo:
    """Read by which zone the plant's days begin; UTC where the store does not say."""
    with contextlib.suppress(sqlite3.Error, LookupError, ValueError, TypeError):
        raw = sqlite3.connect(f"{store.absolute().as_uri()}?mode=rw", uri=True)
        with contextlib.closing(raw):
            (kept,) = raw.execute("SELECT value FROM meta WHERE key = 'zone'").fetchone()
            return ZoneInfo(kept)
    return ZoneInfo("UTC")


def plant_day(at: datetime, zone: ZoneInfo) -> date:
    """Return the plant's day that an instant lies in."""
    return at.astimezone(zone).date()


def _newest_of_each(
    newest_first: Iterable[Backup], most: int, when: Callable[[Backup], Hashable]
) -> set[Backup]:
    of_each: dict[Hashable, Backup] = {}
    for one in newest_first:
        of_each.setdefault(when(one), one)
    return set(list(of_each.values())[:most])


def _read(store: Path, file: Path) -> Backup | None:
    """Read a backup's name; None for one that has no such time, or has gone."""
    said = _NAME.fullmatch(file.name.removeprefix(store.stem).removesuffix(store.suffix))
    try:
        if said is None:
            return None
        made_at = datetime.strptime(said[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
        return Backup(file, made_at, _REASONS.get(said[2]), file.stat().st_size)
    except (ValueError, OSError):
        return None
