import pytest

from factory_desktop.listener.dispatcher import Health


@pytest.mark.parametrize("writer", [True, False])
@pytest.mark.parametrize("store", [True, False])
def test_that_cameras_are_served_only_while_both_parts_are_well(writer: bool, store: bool) -> None:
    assert Health(writer=writer, store=store, queued=0).well is (writer and store)
