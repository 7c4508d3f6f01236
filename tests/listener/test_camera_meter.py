from factory_desktop.listener.camera_meter import CameraMeter, camera_metrics


def samples(cameras: dict[str | None, CameraMeter]) -> dict[tuple[str, ...], float]:
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in camera_metrics(cameras)
        for sample in family.samples
    }


def test_that_each_camera_has_its_own_lines() -> None:
    one, two = CameraMeter(), CameraMeter()
    one.stored, one.late, one.last, one.lag = 3, 1, 1_700_000_000.5, -0.25
    two.duplicates = 4
    two.rejected.update({"conflict": 2, "unknown-worker": 1})
    told = samples({"CAM-1": one, None: two})
    assert told["factory_events_stored_total", "CAM-1"] == 3
    assert told["factory_events_late_total", "CAM-1"] == 1
    assert told["factory_last_event_timestamp_seconds", "CAM-1"] == 1_700_000_000.5
    assert told["factory_last_event_lag_seconds", "CAM-1"] == -0.25
    assert told["factory_events_duplicate_total", ""] == 4
    assert told["factory_events_rejected_total", "", "conflict"] == 2
    assert told["factory_events_rejected_total", "", "unknown-worker"] == 1


def test_that_a_camera_of_which_nothing_was_stored_has_no_last_event() -> None:
    """A time of 0 would read as 1970, and as a camera that was silent since."""
    told = samples({"CAM-1": CameraMeter()})
    assert [name for name, *_ in told if name.startswith("factory_last")] == []
    assert told["factory_events_stored_total", "CAM-1"] == 0
