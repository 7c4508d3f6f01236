"""Bucket labels: hours or days under bars, as many as have room."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.models import text
from factory_desktop.views.charts.buckets import by_day
from factory_desktop.views.charts.label_axis import AxisLabel

_HOURS = (1, 2, 3, 4, 6, 12, 24, 48)
_DAYS = (1, 2, 7, 14, 28, 91, 182, 364)
_AIR = 10


def bucket_labels(
    bars: Sequence[UnitsBar], zone: ZoneInfo, bar_pixels: float, width_of: Callable[[str], float]
) -> list[AxisLabel]:
    """Label the buckets by number: hours as "06", midnights and days as "22 Jan"."""
    days = by_day(bars)
    several = days or len({bar.start.astimezone(zone).date() for bar in bars}) > 1
    texts = [_text(bar, zone, days=days, several=several) for bar in bars]
    widest = max(map(width_of, texts), default=0) + _AIR
    steps = _DAYS if days else _HOURS
    step = next((step for step in steps if step * bar_pixels >= widest), steps[-1])
    return [
        AxisLabel(
            number, written, strong=not days and not written.isdigit(), quiet=written.isdigit()
        )
        for number, (bar, written) in enumerate(zip(bars, texts, strict=True))
        if _count(bar, zone, days=days) % step == 0
    ]


def _text(bar: UnitsBar, zone: ZoneInfo, *, days: bool, several: bool) -> str:
    local = bar.start.astimezone(zone)
    if days or (several and local.hour == 0):
        return text.short_day(bar.start, zone)
    return f"{local:%H}"


def _count(bar: UnitsBar, zone: ZoneInfo, *, days: bool) -> int:
    """Count buckets by the calendar, so that labels stand still while the span moves on."""
    local = bar.start.astimezone(zone)
    return local.toordinal() if days else local.toordinal() * 24 + local.hour
