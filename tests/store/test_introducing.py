from pathlib import Path

import pytest

from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.event import Event
from factory_desktop.store import cameras
from factory_desktop.store.keys import MOST_CAMERAS, MOST_MODELS
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import AddWorker
from tests.factories import (
    AddPlant,
    Call,
    event,
    on_file,
    open_store,
    record,
    rows,
    run,
)

_CAMERAS = "SELECT count(*) FROM camera"
_MODELS = "SELECT count(*) FROM model_version"


def models(first: int, last: int) -> list[Event]:
    return [event(n / 60, model_id="m" * 30, model_version=f"v{n}") for n in range(first, last)]


def seen_by(first: int, last: int, prefix: str = "C") -> list[Event]:
    return [event(n / 60, camera_id=f"{prefix}{n}") for n in range(first, last)]


def test_that_ever_new_model_versions_are_stored_but_not_told_apart(
    store: OpenedStore, caplog: pytest.LogCaptureFixture
) -> None:
    for first in range(0, 3000, 1000):
        assert record(store, *models(first, first + 1000)).stored == 1000
    assert rows(store, _MODELS) == [(MOST_MODELS,)]
    found = [one.event for one in on_file(store)]
    assert len(found) == 3000
    named = [one.model_version for one in found if one.model_id]
    assert named == [f"v{n}" for n in range(MOST_MODELS - 1)]
    # What is known goes on being told apart, and the log says it once.
    run(store, AddWorker("W77", "Seven"))
    record(store, event(5000, model_id="m" * 30, model_version="v5"), *models(3000, 3050))
    assert on_file(store)[-1].event.model_version == "v5"
    told = [one for one in caplog.records if "told apart" in one.getMessage()]
    assert len(told) == 1


def test_that_ever_new_cameras_are_stored_but_not_told_apart(
    store: OpenedStore, caplog: pytest.LogCaptureFixture
) -> None:
    for first in range(0, 3000, 1000):
        assert record(store, *seen_by(first, first + 1000)).stored == 1000
    assert rows(store, _CAMERAS) == [(MOST_CAMERAS,)]
    assert len(on_file(store)) == 3000
    assert on_file(store)[-1].event.camera_id is None
    # One that a person adds is known in any case.
    run(store, Call(lambda one: cameras.carry_out(one, SetCamera("MINE", "", ""))))
    record(store, event(6000, camera_id="MINE"), event(6001, camera_id="C7"))
    assert [one.event.camera_id for one in on_file(store)[-2:]] == ["MINE", "C7"]
    assert len([one for one in caplog.records if "told apart" in one.getMessage()]) == 1


def test_that_a_simulated_event_stays_one_when_there_is_no_room_for_its_camera(
    store: OpenedStore,
) -> None:
    record(store, *seen_by(0, 1000))
    record(store, *seen_by(1000, 1500, "SIM-X"))
    assert rows(store, _CAMERAS) == [(MOST_CAMERAS + 1,)]
    assert [one.simulated for one in on_file(store)] == [False] * 1000 + [True] * 500
    # So an event of a real camera takes its place.
    assert record(store, event(1200 / 60, camera_id="C1")).stored == 1
    assert record(store, event(1200 / 60, camera_id="SIM-X1200")).stored == 0


def test_that_a_model_version_is_still_introduced_where_cameras_have_no_room(
    store: OpenedStore,
) -> None:
    record(store, *seen_by(0, 1000))
    record(store, event(6000, camera_id="NEW", model_id="pose", model_version="2"))
    last = on_file(store)[-1].event
    assert (last.camera_id, last.model_id, last.model_version) == (None, "pose", "2")


def test_that_a_store_with_more_than_that_opens_and_goes_on(tmp_path: Path) -> None:
    first = open_store(tmp_path)
    run(first, AddPlant())

    def fill(transaction: object) -> None:
        transaction.raw.executemany(  # type: ignore[attr-defined]
            "INSERT INTO model_version (model_id, version) VALUES ('m', ?)",
            [(f"v{n}",) for n in range(5000)],
        )

    run(first, Call(fill))
    first.close()
    again = open_store(tmp_path)
    record(again, event(model_id="m", model_version="v4999"), event(1, model_id="new"))
    assert [one.event.model_version for one in on_file(again)] == ["v4999", None]
    assert on_file(again)[1].event.model_id is None
    assert rows(again, _MODELS) == [(5001,)]
    again.close()
