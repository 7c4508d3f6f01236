from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from factory_desktop.domain.access import OVERLAP, MakeKey, RotateKey
from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.access_question import AccessList, AccessQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.store import access_keys
from factory_desktop.store.opened import OpenedStore
from tests.factories import Call, read, run


def asked(store: OpenedStore, after: timedelta) -> AccessList:
    (*_, made) = read(store, access_keys.read)
    moment = Moment(made.made_at + after, TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    return read(store, AccessQuestion().answer, moment)


def test_that_keys_are_listed_while_they_open_and_cameras_by_their_ids(store: OpenedStore) -> None:
    for change in (MakeKey("CAM-2"), MakeKey("CAM-1"), RotateKey(1)):
        run(store, Call(partial(access_keys.carry_out, change=change)))
    found = asked(store, timedelta(hours=1))
    # The simulated camera of the test's plant is none that shows a key.
    assert found.cameras == ("CAM-1", "CAM-2")
    assert [one.grant.camera_id for one in found.keys] == ["CAM-2", "CAM-1", "CAM-2"]
    later = asked(store, OVERLAP + timedelta(hours=1))
    assert [one.number for one in later.keys] == [3, 2]
