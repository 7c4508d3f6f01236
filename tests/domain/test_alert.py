from factory_desktop.domain.alert import Turn
from factory_desktop.domain.concern import ConcernKind
from tests.domain.test_alerting import Floor, concern


def test_that_what_was_generated_is_shown_and_told_only_once_cameras_send() -> None:
    floor = Floor(live=False)
    idle, full = concern(), concern(ConcernKind.STORE_FULL)
    assert floor.look(0, idle, full) == [Turn.FIRED, Turn.FIRED]
    told = [one.concern.kind for notice in floor.notices for one in notice.alerts]
    assert told == [ConcernKind.STORE_FULL], "The program's own trouble is news at any time."
    floor.live = True
    floor.look(1, idle, full)
    assert [one.concern.kind for one in floor.notices[-1].alerts] == [ConcernKind.WORKER_IDLE]
    floor.live = False
    floor.look(2, idle, full)
    assert len(floor.notices) == 2
