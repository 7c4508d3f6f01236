import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from factory_desktop.domain.backup import Backup, Reason
from factory_desktop.store import kept_backups
from factory_desktop.store.kept_backups import DAYS, OTHERS, WEEKS

ZONE = ZoneInfo("Asia/Tokyo")
NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def named(folder: Path, at: datetime, reason: str) -> Path:
    made = folder / f"factory-{at:%Y%m%d-%H%M%S}-{reason}.db"
    made.write_bytes(b"copy")
    return made


def daily(at: datetime) -> Backup:
    return Backup(Path(f"factory-{at:%Y%m%d-%H%M%S}-daily.db"), at, Reason.DAILY, 1)


def kept(there: list[Backup]) -> list[datetime]:
    gone = set(kept_backups.not_kept(there, ZONE))
    return sorted((one.made_at for one in there if one not in gone), reverse=True)


def test_that_names_say_when_and_why(tmp_path: Path) -> None:
    named(tmp_path, NOW - DAY, "before-upgrade-to-0008")
    named(tmp_path, NOW - DAY, "daily-2")
    named(tmp_path, NOW, "whatever")
    (tmp_path / "factory-20269999-999999-daily.db").touch()
    (tmp_path / "notes.txt").touch()
    found = kept_backups.listed(tmp_path / "factory.db", tmp_path)
    assert [(one.made_at, one.reason, one.size) for one in found] == [
        (NOW, None, 4),
        (NOW - DAY, Reason.DAILY, 4),
        (NOW - DAY, Reason.BEFORE_UPGRADE, 4),
    ]


def test_that_seven_days_and_four_weeks_stay() -> None:
    there = [daily(NOW - n * DAY) for n in range(60)]
    found = kept(there)
    # 31 March 2026 is a Tuesday: its week, and the Sundays that end the three before.
    sundays = [datetime(2026, 3, day, 12, tzinfo=UTC) for day in (22, 15)]
    assert found == [NOW - n * DAY for n in range(DAYS)] + sundays
    assert len({at.isocalendar()[:2] for at in found}) == WEEKS


def test_that_of_a_day_the_newest_stays_by_the_plants_clock() -> None:
    # In Tokyo the day begins at 15:00 UTC.
    early, late, next_day = (
        datetime(2026, 3, 30, hour, minute, tzinfo=UTC)
        for hour, minute in ((1, 0), (14, 59), (15, 0))
    )
    assert kept([daily(early), daily(late), daily(next_day)]) == [next_day, late]


def test_that_a_long_stop_takes_nothing_away() -> None:
    before = [daily(NOW - 400 * DAY - n * DAY) for n in range(3)]
    assert kept([daily(NOW), *before]) == [NOW, *(one.made_at for one in before)]


def test_that_of_other_kinds_the_newest_ten_stay(tmp_path: Path) -> None:
    for n in range(OTHERS + 3):
        for reason in ("before-clear", "by-hand", "before-upgrade-to-0008", "saved", "mine"):
            named(tmp_path, NOW - n * DAY, reason)
    newest = named(tmp_path, NOW, "daily")
    gone = kept_backups.prune(tmp_path / "factory.db", tmp_path, newest, ZONE)
    assert len(gone) == 3 * 3
    left = kept_backups.listed(tmp_path / "factory.db", tmp_path)
    # What was saved of a deleted file stays, and what is of a kind that nobody knows.
    assert len(left) == 3 * OTHERS + 2 * (OTHERS + 3) + 1
    ruled = [one for one in left if one.reason not in {Reason.SAVED, None}]
    assert min(one.made_at for one in ruled) == NOW - (OTHERS - 1) * DAY


def test_that_nothing_goes_without_a_newer_one(tmp_path: Path) -> None:
    """The clock was wrong for a while: what seems to be of the future is no reason to go."""
    files = [named(tmp_path, NOW + n * DAY, "daily") for n in range(40)]
    store = tmp_path / "factory.db"
    assert kept_backups.prune(store, tmp_path, tmp_path / "gone.db", ZONE) == []
    assert kept_backups.prune(store, tmp_path, files[0], ZONE) == []
    assert all(one.exists() for one in files)


def test_that_parts_of_copies_that_nobody_writes_any_more_go(tmp_path: Path) -> None:
    old = tmp_path / "factory-20260101-000000-daily.db.part"
    fresh = tmp_path / "factory-20260102-000000-daily.db.part"
    other = tmp_path / "mine.part"
    for one in (old, fresh, other):
        one.touch()
        os.utime(one, (NOW.timestamp(), NOW.timestamp()))
    os.utime(old, (1, 1))
    os.utime(other, (1, 1))
    kept_backups.sweep(tmp_path / "factory.db", tmp_path, NOW - DAY)
    assert [one.exists() for one in (old, fresh, other)] == [False, True, True]
    kept_backups.sweep(tmp_path / "factory.db", tmp_path / "nowhere", NOW)
