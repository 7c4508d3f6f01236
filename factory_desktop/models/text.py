"""Numbers, durations and times as people read them, in the language of the system."""

from datetime import date as date_
from datetime import datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

DASH = "–"
"""Stands for what is not defined."""
SPACE = "\N{NO-BREAK SPACE}"
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)

tr = partial(QCoreApplication.translate, "text")


def locale() -> QLocale:
    """Return the system's locale; where it is bare `C`, American English."""
    found = QLocale()
    return QLocale("en_US") if found.language() is QLocale.Language.C else found


def number(value: float | None, decimals: int = 0) -> str:
    """`186,204`, grouped and pointed as the locale has it; a dash for None."""
    if value is None:
        return DASH
    return locale().toString(float(value), "f", decimals)


def percent(fraction: float | None) -> str:
    """`81.0 %` of a fraction 0..1; a dash for None."""
    if fraction is None:
        return DASH
    return number(fraction * 100, 1) + SPACE + locale().percent()


def whole_percent(fraction: float) -> str:
    """`82 %` of a fraction 0..1, where tenths would say more than is known."""
    return number(fraction * 100) + SPACE + locale().percent()


def signed(value: float, decimals: int = 0) -> str:
    """`+12`, `−73` or `0`: a difference."""
    known = round(value, decimals)
    sign = "+" if known > 0 else "\N{MINUS SIGN}" if known < 0 else ""
    return sign + number(abs(known), decimals)


def hours(length: timedelta) -> str:
    """`4:15`, hours and minutes, without a unit."""
    whole, rest = divmod(_minutes(length), 60)
    return f"{number(whole)}:{rest:02d}"


def duration(length: timedelta) -> str:
    """`10 min`, or `4:15 h` from one hour up."""
    if length < HOUR:
        return tr("{minutes} min").format(minutes=_minutes(length)).replace(" ", SPACE)
    return tr("{hours} h").format(hours=hours(length)).replace(" ", SPACE)


def minutes(length: timedelta) -> str:
    """`5 min`, `1.5 min` or `60 min`, with no more decimals than it takes: how settings say it."""
    return tr("{minutes} min").format(minutes=fewest_decimals(length / MINUTE)).replace(" ", SPACE)


def fewest_decimals(value: float) -> str:
    """`5`, `1.5` or `0.333333`: a setting with no more decimals than it takes, at most six."""
    finest = 6
    known = round(value, finest)
    return number(known, next(d for d in range(finest + 1) if round(known, d) == known))


def exact(length: timedelta) -> str:
    """`40 s`, `8 min 55 s`, `1 h 5 min` or `2 d 3 h`: the two largest units that are not 0."""
    seconds = round(length.total_seconds())
    units = ((86_400, tr("d")), (3_600, tr("h")), (60, tr("min")), (1, tr("s")))
    first = next(
        (place for place, (size, _) in enumerate(units) if seconds >= size), len(units) - 1
    )
    parts: list[str] = []
    for size, name in units[first : first + 2]:
        count, seconds = divmod(seconds, size)
        if count or not parts:
            parts.append(f"{number(count)}{SPACE}{name}")
    return " ".join(parts)


def age(length: timedelta) -> str:
    """How long ago, for under an hour: `2 s ago`, `4 min ago`; also a little ahead is `0 s ago`."""
    seconds = max(0, int(length.total_seconds()))
    if seconds < 60:  # noqa: PLR2004 - a minute
        return tr("{seconds} s ago").format(seconds=seconds)
    return tr("{minutes} min ago").format(minutes=seconds // 60)


def clock_time(at: datetime, zone: ZoneInfo, seconds: bool = False) -> str:
    """`11:39` or `11:39:57`, by the plant's clock."""
    return at.astimezone(zone).strftime("%H:%M:%S" if seconds else "%H:%M")


def day(at: datetime, zone: ZoneInfo) -> str:
    """`Thu 22 Jan`, the plant's local day."""
    local = at.astimezone(zone)
    return locale().toString(QDate(local.year, local.month, local.day), tr("ddd d MMM"))


def date(at: datetime, zone: ZoneInfo) -> str:
    """`22 Jan 2026`, the plant's local day with its year."""
    return short_day(at, zone, year=True)


def moment(at: datetime, zone: ZoneInfo) -> str:
    """`22 Jan 2026, 11:39`, a plant's local day and time."""
    return f"{date(at, zone)}, {clock_time(at, zone)}"


def short_day(at: datetime, zone: ZoneInfo, year: bool = False) -> str:
    """`22 Jan` or `22 Jan 2026`, the plant's local day."""
    local = at.astimezone(zone)
    pattern = day_pattern() if year else tr("d MMM")
    return locale().toString(QDate(local.year, local.month, local.day), pattern)


def month(at: datetime, zone: ZoneInfo) -> str:
    """`Jan 2026`, the plant's local month."""
    local = at.astimezone(zone)
    return locale().toString(QDate(local.year, local.month, 1), tr("MMM yyyy"))


def recent_moment(at: datetime | None, zone: ZoneInfo, now: datetime, seconds: bool = True) -> str:
    """`11:39:57` on the local day of `now`, else `21 Jan 11:39`, with the year if not its own."""
    if at is None:
        return DASH
    local, today = at.astimezone(zone), now.astimezone(zone)
    if local.date() == today.date():
        return clock_time(at, zone, seconds=seconds)
    return f"{short_day(at, zone, year=local.year != today.year)} {clock_time(at, zone)}"


def counted(count: int, one: str, many: str) -> str:
    """`1 event` or `186,204 events`; the words come translated."""
    return f"{number(count)} {one if count == 1 else many}"


def day_pattern() -> str:
    """Return Qt's pattern of `22 Jan 2026`, as the language writes a day."""
    return tr("d MMM yyyy")


def calendar_day(day: date_) -> str:
    """`22 Jan 2026`, a day of the calendar."""
    return locale().toString(QDate(day.year, day.month, day.day), day_pattern())


def wall_time(at: time) -> str:
    """`06:00`, a time of day by the clock on the wall."""
    return f"{at:%H:%M}"


def weekday(number: int) -> str:
    """`Mon`; 0 is Monday."""
    return locale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)


def _minutes(length: timedelta) -> int:
    return round(length / MINUTE)
