"""Break labels: words on why an hour is to reach less than others, where they have room."""

from collections.abc import Sequence

from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.models.bucket import Bucket, bucket_of
from factory_desktop.models.hour_targets import HourTarget
from factory_desktop.views.charts import units_words as words
from factory_desktop.views.charts.bar_labels import BarLabel, text_width
from factory_desktop.views.charts.target_marks import LINE_WIDER
from factory_desktop.views.fonts import scaled

_MOST_WIDE = 1.6
"""How many bars with their gaps wide the words may be."""
_HIGH = 18
"""Pixels that they take above their line."""

Targets = Sequence[HourTarget | None]


def break_labels(
    bars: Sequence[UnitsBar], targets: Targets, pixels: float, unit: float, *, bar: float
) -> list[BarLabel]:
    """Write each break over its hour's line or bar; over days there are none, each has breaks.

    A bucket is `pixels` wide, its bar the share `bar` of that; a pixel is `unit` units high.
    """
    if bucket_of(tuple(bars)) is not Bucket.HOUR:
        return []
    labels = [
        BarLabel(number, max(target.line, one.units), words.of_break(one), quiet=True)
        for number, (one, target) in enumerate(zip(bars, targets, strict=True))
        if target and one.breaks
    ]
    return [one for one in labels if _has_room(one, bars, targets, pixels, unit, bar)]


def _has_room(
    label: BarLabel,
    bars: Sequence[UnitsBar],
    targets: Targets,
    pixels: float,
    unit: float,
    bar: float,
) -> bool:
    """Tell whether the words cover neither a neighbor's bar nor its line."""
    width = text_width(label.text)
    if width > _MOST_WIDE * pixels:
        return False
    reach, low, high = width / 2 / pixels, label.y, label.y + scaled(_HIGH) * unit
    for number in {int(label.x) - 1, int(label.x) + 1} & set(range(len(bars))):
        target = targets[number]
        line = target.line if target else 0.0
        top = bars[number].units + (target.short if target else 0.0)
        if reach > 1 - bar / 2 and top > low:
            return False
        if reach > 1 - bar * LINE_WIDER / 2 and low < line < high:
            return False
    return True
