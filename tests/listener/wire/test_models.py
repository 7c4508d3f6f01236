from dataclasses import replace

from factory_desktop.domain.drift import DOCUMENT_RATES, DriftLimits, Verdict
from factory_desktop.listener.wire.models import MixOut, limits_out, run_out
from factory_desktop.metrics.drift import CameraRate, Drift
from factory_desktop.metrics.drift_log import Run
from tests.factories import T0

FOUND = Drift(
    start=T0,
    mix=(40, 10, 5, 5),
    mix_day=(400, 100, 50, 50),
    mix_month=(4000, 1000, 500, 500),
    confidence=2 / 3,
    working=40 / 55,
    kl=None,
    worked=True,
    of_confidence=Verdict.LOW,
    of_working=Verdict.WELL,
    of_kl=Verdict.UNKNOWN,
    cameras=(CameraRate("CAM-1", "", False, 1 / 3, 1.0, 0.5, 1.5, Verdict.LOW),),
    limits=DriftLimits(),
)


def test_that_a_run_is_written_with_what_it_was_found_from() -> None:
    told = run_out(Run(T0, FOUND))
    assert (told.hour_start, told.ran_at) == (T0, T0)
    assert (told.mean_confidence, told.confidence_verdict) == (0.666667, "low")
    assert (told.working_share, told.drift_score, told.drift_verdict) == (0.727273, None, "unknown")
    assert told.events == MixOut(40, 10, 5, 5)
    assert told.events_30d.idle == 1000
    (camera,) = told.cameras
    assert (camera.rate, camera.usual_rate, camera.verdict) == (0.333333, 1.0, "low")


def test_that_a_run_tells_the_limits_of_its_own_time() -> None:
    told = run_out(Run(T0, replace(FOUND, limits=DOCUMENT_RATES)))
    assert told.limits == limits_out(DOCUMENT_RATES)
    assert (told.limits.rate_low, told.limits.rate_high) == (5, 25)
