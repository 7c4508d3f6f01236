import pytest

from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.models.picked_names import PickedNames, picked_names
from tests.snapshots import snapshot


@pytest.mark.parametrize(
    ("pick", "names"),
    [
        (Pick(), PickedNames()),
        (Pick("W1"), PickedNames("John Martinez")),
        (Pick("W1", "S5"), PickedNames("John Martinez", "Packaging Station")),
        (Pick("W99", "S99"), PickedNames("W99", "S99")),
    ],
)
def test_that_the_pick_is_called_by_its_names(pick: Pick, names: PickedNames) -> None:
    assert picked_names(snapshot(view=View(pick=pick))) == names
