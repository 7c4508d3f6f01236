from datetime import timedelta

from factory_desktop.listener.wire.figures import factory_figures, worker_figures
from factory_desktop.metrics.snapshot import FactoryMetrics, WorkerMetrics

HOUR = timedelta(hours=1)


def test_that_two_decimals_are_written_and_none_is_zero() -> None:
    told = factory_figures(
        FactoryMetrics(
            productive=HOUR / 3,
            units=1250,
            pace=27.4725,
            worker_utilization=2 / 3,
            workers_counted=6,
            station_utilization=None,
            stations_counted=0,
            events=872,
        ),
        "fixed",
    )
    assert told.total_productive_time_hours == 0.33
    assert told.avg_production_rate == 27.47
    assert told.avg_worker_utilization == 66.67
    assert told.avg_workstation_utilization == 0.0


def test_that_a_worker_never_seen_has_zeros_but_no_last_event() -> None:
    zero = timedelta(0)
    told = worker_figures(
        WorkerMetrics("W1", "Ana", zero, zero, zero, None, 0, None, 0, None, None), "fixed"
    )
    assert (told.utilization_percentage, told.units_per_hour) == (0.0, 0.0)
    assert (told.mean_confidence, told.last_event_at) == (None, None)
