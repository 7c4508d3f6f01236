"""Figures: metrics in hours and percent, rounded here and nowhere before."""

from datetime import datetime, timedelta
from typing import Annotated

from msgspec import Meta, Struct

from factory_desktop.domain.formulas import HOUR
from factory_desktop.domain.time_rule import RuleName
from factory_desktop.listener.wire.terms import Hours, Percent, PerHour
from factory_desktop.metrics.snapshot import (
    Dashboard,
    FactoryMetrics,
    StationMetrics,
    WorkerMetrics,
)

Confidence = Annotated[
    float | None, Meta(description="Mean confidence of the events, 0 to 1; null without any.")
]
LastEvent = Annotated[
    datetime | None, Meta(description="Time of the latest event in the range; null without any.")
]


class FactoryFigures(Struct, frozen=True):
    """The whole plant over a range of time."""

    total_productive_time_hours: Hours
    total_production_count: int
    avg_production_rate: PerHour
    avg_worker_utilization: Percent
    avg_workstation_utilization: Percent
    total_events: int
    workers_counted: Annotated[int, Meta(description="How many workers the mean is over.")]
    workstations_counted: Annotated[int, Meta(description="How many stations the mean is over.")]
    time_rule: RuleName


class WorkerFigures(Struct, frozen=True):
    """One worker over a range of time."""

    worker_id: str
    name: str
    total_active_time_hours: Hours
    total_idle_time_hours: Hours
    utilization_percentage: Percent
    total_units_produced: int
    units_per_hour: PerHour
    total_absent_time_hours: Hours
    total_events: int
    mean_confidence: Confidence
    last_event_at: LastEvent
    time_rule: RuleName


class StationFigures(Struct, frozen=True):
    """One station over a range of time; several workers at it add up to person-hours."""

    station_id: str
    name: str
    station_type: str
    occupancy_time_hours: Hours
    utilization_percentage: Percent
    total_units_produced: int
    throughput_rate: PerHour
    working_time_hours: Hours
    total_absent_time_hours: Hours
    total_events: int
    mean_confidence: Confidence
    last_event_at: LastEvent
    time_rule: RuleName


class DashboardFigures(Struct, frozen=True):
    """Plant, workers and stations, all of one moment."""

    factory: FactoryFigures
    workers: list[WorkerFigures]
    workstations: list[StationFigures]


def factory_figures(metrics: FactoryMetrics, rule: RuleName) -> FactoryFigures:
    """Write the plant's metrics as they are answered."""
    return FactoryFigures(
        total_productive_time_hours=_hours(metrics.productive),
        total_production_count=metrics.units,
        avg_production_rate=_rounded(metrics.pace),
        avg_worker_utilization=_percent(metrics.worker_utilization),
        avg_workstation_utilization=_percent(metrics.station_utilization),
        total_events=metrics.events,
        workers_counted=metrics.workers_counted,
        workstations_counted=metrics.stations_counted,
        time_rule=rule,
    )


def worker_figures(metrics: WorkerMetrics, rule: RuleName) -> WorkerFigures:
    """Write a worker's metrics as they are answered."""
    return WorkerFigures(
        worker_id=metrics.worker_id,
        name=metrics.name,
        total_active_time_hours=_hours(metrics.active),
        total_idle_time_hours=_hours(metrics.idle),
        utilization_percentage=_percent(metrics.utilization),
        total_units_produced=metrics.units,
        units_per_hour=_rounded(metrics.units_per_hour),
        total_absent_time_hours=_hours(metrics.absent),
        total_events=metrics.events,
        mean_confidence=_fraction(metrics.mean_confidence),
        last_event_at=metrics.last_event_at,
        time_rule=rule,
    )


def station_figures(metrics: StationMetrics, rule: RuleName) -> StationFigures:
    """Write a station's metrics as they are answered."""
    return StationFigures(
        station_id=metrics.station_id,
        name=metrics.name,
        station_type=metrics.station_type,
        occupancy_time_hours=_hours(metrics.occupancy),
        utilization_percentage=_percent(metrics.utilization),
        total_units_produced=metrics.units,
        throughput_rate=_rounded(metrics.throughput),
        working_time_hours=_hours(metrics.working),
        total_absent_time_hours=_hours(metrics.absent),
        total_events=metrics.events,
        mean_confidence=_fraction(metrics.mean_confidence),
        last_event_at=metrics.last_event_at,
        time_rule=rule,
    )


def dashboard_figures(dashboard: Dashboard, rule: RuleName) -> DashboardFigures:
    """Write a whole dashboard as it is answered."""
    return DashboardFigures(
        factory_figures(dashboard.factory, rule),
        [worker_figures(worker, rule) for worker in dashboard.workers],
        [station_figures(station, rule) for station in dashboard.stations],
    )


def _hours(time: timedelta) -> float:
    return round(time / HOUR, 2)


def _percent(share: float | None) -> float:
    return _rounded(None if share is None else share * 100)


def _rounded(value: float | None) -> float:
    return 0.0 if value is None else round(value, 2)


def _fraction(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
