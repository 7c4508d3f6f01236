from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.models import rule_text
from factory_desktop.models.about_sheet import about
from tests import snapshots
from tests.snapshot_floor import TODAYS_SHIFT


def test_that_a_reader_learns_of_which_time_and_by_which_rule() -> None:
    snapshot = snapshots.snapshot(shift=TODAYS_SHIFT)
    told = dict(about(snapshot, "plant.db"))
    assert told["Store"] == "plant.db"
    assert told["Shift"] == "Day shift"
    assert told["From"] == snapshot.shown.start
    assert told["Moment"] == snapshots.NOW
    assert told["Time rule"] == rule_text.named(snapshot.rule)
    assert told["Time zone"] == "Europe/Tallinn"
    assert told["Events"] == snapshot.dashboard.factory.events
    assert "Worker" not in told


def test_that_a_pick_is_named() -> None:
    told = dict(about(snapshots.snapshot(view=View(pick=Pick("W2", "S9"))), "plant.db"))
    assert (told["Worker"], told["Station"]) == ("Sarah Chen", "S9")
