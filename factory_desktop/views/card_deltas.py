"""Deltas of cards: how far a figure is from its target or from a week before, in words."""

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "cards")

UP, DOWN = "▲", "▼"


@dataclass(frozen=True, slots=True)
class Delta:
    """A difference in words; the sign before them says the same."""

    words: str
    sign: str = ""
    tone: str = ""
    """`good`, `warning`, or empty where it is neither."""
    spoken: str = ""
    """What is said where the sign cannot be seen; empty where the words alone are enough."""

    def __str__(self) -> str:
        return f"{self.sign} {self.words}".strip()


NO_DELTA = Delta("")


def units_against_target(snapshot: Snapshot) -> Delta:
    """Say how many units the plant is behind or ahead of what is due."""
    target = snapshot.target
    if target is None:
        return NO_DELTA
    ahead = target.units_ahead
    if ahead == 0:
        return Delta(tr("on target"), tone="good")
    units = text.number(abs(ahead))
    if ahead < 0:
        return Delta(tr("{units} behind target").format(units=units), DOWN, "warning")
    return Delta(tr("{units} ahead of target").format(units=units), UP, "good")


def points_against_target(share: float | None, target: float | None) -> Delta:
    """Say how many percent points a share is over or under what is to be reached."""
    if share is None or target is None:
        return NO_DELTA
    points = round(round(share * 100, 1) - target * 100, 1)
    wanted = text.fewest_decimals(target * 100)
    if points == 0:
        return Delta(tr("on target {target}").format(target=wanted), tone="good")
    said = (
        tr("{points} under target {target}") if points < 0 else tr("{points} over target {target}")
    )
    words = said.format(points=text.number(abs(points), 1), target=wanted)
    return Delta(words, DOWN, "warning") if points < 0 else Delta(words, UP, "good")


def points_before(snapshot: Snapshot, now: float | None, then: float | None) -> Delta:
    """Say how many percent points more or less a share is than a week before."""
    if now is None or then is None:
        return NO_DELTA
    points = round(round(now * 100, 1) - round(then * 100, 1), 1)
    return _before(snapshot, points, text.number(abs(points), 1))


def number_before(
    snapshot: Snapshot, now: float | None, then: float | None, decimals: int = 0
) -> Delta:
    """Say how much more or less a figure is than a week before."""
    if now is None or then is None:
        return NO_DELTA
    more = round(round(now, decimals) - round(then, decimals), decimals)
    return _before(snapshot, more, text.number(abs(more), decimals))


def hours_before(snapshot: Snapshot, now: timedelta, then: timedelta) -> Delta:
    """Say how many hours and minutes more or less than a week before."""
    more = round(now / text.MINUTE) - round(then / text.MINUTE)
    length = text.hours(abs(more) * text.MINUTE)
    return _before(snapshot, more, tr("{hours} h").format(hours=length))


def _before(snapshot: Snapshot, more: float, amount: str) -> Delta:
    # Less than a week before is news, but nothing that somebody should mend now.
    when = _when(snapshot)
    if not more:
        return Delta(tr("the same as {when}").format(when=when))
    words = tr("{amount} vs {when}").format(amount=amount, when=when)
    if more > 0:
        spoken = tr("{amount} more than {when}").format(amount=amount, when=when)
        return Delta(words, UP, "good", spoken)
    return Delta(words, DOWN, "", tr("{amount} less than {when}").format(amount=amount, when=when))


def _when(snapshot: Snapshot) -> str:
    """Name the day a week before: `last Thu` seen from today, else `Thu 15 Jan`."""
    assert snapshot.before is not None  # noqa: S101 - who compares has it
    start = snapshot.before.span.start or snapshot.taken_at
    zone = ZoneInfo(snapshot.zone)
    local, today = start.astimezone(zone).date(), snapshot.taken_at.astimezone(zone).date()
    if (today - local).days > timedelta(weeks=1).days + 1:
        return text.day(start, zone)
    name = text.locale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
    return tr("last {day}").format(day=name)
