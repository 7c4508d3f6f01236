from factory_desktop.domain.listening import ListenerState
from tests.snapshots import snapshot
from tests.views.conftest import Stage


def test_that_each_desk_hears_of_figures_and_of_the_listener(stage: Stage) -> None:
    desks = stage.window.desks
    desks.show_listener(ListenerState(address="http://127.0.0.1:8000"))
    desks.show_snapshot(snapshot())
    assert stage.window.actions_by_name["help.copy-test-command"].isEnabled()
    assert stage.window.actions_by_name["data.time-rule"].isEnabled()
