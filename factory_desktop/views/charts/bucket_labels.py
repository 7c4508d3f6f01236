"""Bucket labels: hours, days, weeks or months under bars, as many as have room."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.models import text
from factory_desktop.models.bucket import Bucket, bucket_of
from factory_desktop.views.charts.label_axis import AxisLabel

_STEPS = {
    Bucket.HOUR: (1, 2, 3, 4, 6, 12, 24, 48),
    Bucket.DAY: (1, 2, 7, 14, 28, 91, 182, 364),
    Bucket.WEEK: (1, 2, 4, 8, 13, 26, 52),
    Bucket.MONTH: (1, 2, 3, 6, 12, 24, 60, 120, 240),
}
_AIR = 10


def bucket_labels(
    bars: Sequence[UnitsBar],
    zone: ZoneInfo,
    bar_pixels: float,
    width_of: Callable[[str], float],
    below: Sequence[int | None] = (),
) -> list[AxisLabel]:
    """Label the buckets by number: hours as "06", midnights, days and weeks as "22 Jan".

    Where the bars are of more than one year, days have theirs; months always have. Below can
    stand a difference for each bar, which asks for a look where it is less than 0.
    """
    differences = dict(enumerate(below))
    bucket = bucket_of(bars)
    several = len({bar.start.astimezone(zone).date() for bar in bars}) > 1
    years = len({bar.start.astimezone(zone).year for bar in bars}) > 1
    texts = [_text(bar, zone, bucket, several=several, years=years) for bar in bars]
    seconds = [text.signed(one) for one in below if one is not None]
    widest = max(map(width_of, (*texts, *seconds)), default=0) + _AIR
    steps = _STEPS[bucket]
    step = next((step for step in steps if step * bar_pixels >= widest), steps[-1])
    return [
        AxisLabel(
            number,
            written,
            strong=bucket is Bucket.HOUR and not written.isdigit(),
            quiet=written.isdigit(),
            below="" if (more := differences.get(number)) is None else text.signed(more),
            warns=more is not None and more < 0,
        )
        for number, (bar, written) in enumerate(zip(bars, texts, strict=True))
        if _count(bar, zone, bucket) % step == 0
    ]


def _text(bar: UnitsBar, zone: ZoneInfo, bucket: Bucket, *, several: bool, years: bool) -> str:
    local = bar.start.astimezone(zone)
    if bucket is Bucket.MONTH:
        return text.month(bar.start, zone)
    if bucket is not Bucket.HOUR or (several and local.hour == 0):
        return text.short_day(bar.start, zone, year=years)
    return f"{local:%H}"


def _count(bar: UnitsBar, zone: ZoneInfo, bucket: Bucket) -> int:
    """Count buckets by the calendar, so that labels stand still while the span moves on."""
    local = bar.start.astimezone(zone)
    day = local.toordinal()
    return {
        Bucket.HOUR: day * 24 + local.hour,
        Bucket.DAY: day,
        # Day 1 was a Monday.
        Bucket.WEEK: (day - 1) // 7,
        Bucket.MONTH: local.year * 12 + local.month - 1,
    }[bucket]
