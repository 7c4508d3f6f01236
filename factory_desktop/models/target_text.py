"""Targets in words."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.models import calendar_text, text

tr = partial(QCoreApplication.translate, "target_text")


def units(one: UnitsTarget) -> str:
    """Tell a station's target in a line: from when on, for which shifts, and how much."""
    since = calendar_text.since(one.valid_from)
    if one.units_per_hour is None:
        return tr("{since}: as in all shifts at {station} in {shift}").format(
            since=since, station=one.station_id, shift=one.shift
        )
    figure = text.fewest_decimals(one.units_per_hour)
    if one.shift is None and not one.units_per_hour:
        return tr("{since}: no target at {station}").format(since=since, station=one.station_id)
    if one.shift is None:
        return tr("{since}: {figure} units / h at {station}").format(
            since=since, station=one.station_id, figure=figure
        )
    return tr("{since}: {figure} units / h at {station} in {shift}").format(
        since=since, station=one.station_id, figure=figure, shift=one.shift
    )


def utilization(one: UtilizationTarget) -> str:
    """Tell what workers are to reach in a line, and from when on."""
    since = calendar_text.since(one.valid_from)
    if not one.share:
        return tr("{since}: no target for utilization").format(since=since)
    return tr("{since}: utilization of {share}").format(since=since, share=text.percent(one.share))
