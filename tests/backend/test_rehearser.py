from pathlib import Path

from factory_desktop.backend.rehearser import Rehearser
from factory_desktop.domain.alert_rule import DEFAULTS
from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.rehearsal import RehearsalQuestion, Rehearsed
from factory_desktop.store.readers import Readers
from tests.factories import T0, wait_until
from tests.metrics.watched_floor import MINUTE, WatchedFloor


def test_that_the_newest_wish_alone_is_answered_to_its_end(tmp_path: Path) -> None:
    floor = WatchedFloor(tmp_path)
    floor.states(range(0, 60, 5))
    told: list[tuple[RehearsalQuestion, Rehearsed | Fault]] = []
    moment = Moment(T0 + 60 * MINUTE, floor.rule, floor.calendar)
    rehearser = Rehearser(
        Readers(floor.store.place.file), lambda: moment, lambda *found: told.append(found)
    )
    first = RehearsalQuestion(DEFAULTS)
    second = RehearsalQuestion(DEFAULTS.changed([]))
    rehearser.ask(first)
    rehearser.ask(second)

    def is_done() -> bool:
        return any(isinstance(one, Rehearsed) and one.is_whole for _, one in told)

    wait_until(is_done, 60)
    question, found = told[-1]
    assert question is second
    assert isinstance(found, Rehearsed)
    assert found.fired == {}
    assert not [one for one in told if one[0] is first and one[1].share >= 1]  # type: ignore[union-attr]
    rehearser.ask(first)
    rehearser.stop()
    floor.store.close()
