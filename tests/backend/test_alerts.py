"""Both threads over a real store; what each does is tested beside it."""

from pathlib import Path

from factory_desktop.backend.alerts import Alerts
from factory_desktop.backend.receivers import Receivers
from factory_desktop.domain.alert_rule import DEFAULTS
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.settings import Settings
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.rehearsal import RehearsalQuestion
from tests.backend.lookout import Lookout
from tests.factories import open_store, wait_until


def test_that_it_watches_and_rehearses_until_it_is_stopped(tmp_path: Path) -> None:
    store, lookout, changed = open_store(tmp_path), Lookout(), list[int]()
    alerts = Alerts(lambda: Moment.of(LiveClock(), store.plant), lookout, lambda: changed.append(1))
    alerts.look_soon()
    assert alerts.board(past=False) is None
    alerts.start(store, Receivers(Settings()))
    wait_until(lambda: alerts.board(past=False))
    assert changed
    assert alerts.board(past=True) is None
    alerts.rehearse(RehearsalQuestion(DEFAULTS))
    wait_until(lambda: lookout.rehearsals)
    alerts.rehearse(None)
    alerts.stop()
    store.close()
