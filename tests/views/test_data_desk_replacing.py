"""Where there are events already: what the questions say of them, and how they come back.

And where there are none to be seen yet.
"""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog

from factory_desktop.domain.operation import (
    OperationResult,
    Refresh,
    SamplePlan,
    UndoClear,
)
from factory_desktop.domain.span_choice import LATEST, SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.views.dialogs.ask import RefreshDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.modal import in_dialog, press
from tests.views.test_data_desk import BACKUP, finish, with_events, words_of


def test_that_generating_beside_simulated_data_replaces_it(running: Stage) -> None:
    with_events(running, 6000, 5400)
    in_dialog(press("Generate"))
    running.trigger("data.generate")
    assert running.operations == [Refresh(SamplePlan(realistic=True))]


@pytest.mark.parametrize(("events", "offered"), [(5_400, False), (5_401, True)])
def test_that_a_refresh_offers_real_events_only_where_there_are_some(
    running: Stage, events: int, offered: bool
) -> None:
    with_events(running, events, 5_400)
    seen: list[bool] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RefreshDialog)
        seen.append(dialog.everything.isVisible())
        dialog.reject()

    in_dialog(look)
    running.trigger("data.refresh")
    assert seen == [offered]


@pytest.mark.parametrize(
    ("simulated", "words"),
    [
        (9_393, "All of them are simulated. Workers"),
        (0, "All of them are of real cameras. Workers"),
        (9_000, "393 of real cameras and 9,000 simulated ones. Workers"),
    ],
)
def test_that_clearing_does_not_name_a_kind_of_which_there_is_none(
    running: Stage, simulated: int, words: str
) -> None:
    with_events(running, 9_393, simulated)
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.append(words_of(dialog))
        dialog.reject()

    in_dialog(look)
    running.trigger("data.clear")
    assert words in said[0]


def test_that_undoing_a_refresh_takes_its_simulated_events_away(running: Stage) -> None:
    with_events(running, 9_394, 5_400)

    def take_all(dialog: QDialog) -> None:
        assert isinstance(dialog, RefreshDialog)
        dialog.everything.setChecked(True)
        press("Remove all and refresh")(dialog)

    in_dialog(take_all)
    running.trigger("data.refresh")
    finish(running, OperationResult(events_added=5_450, events_deleted=9_394, backup=BACKUP))
    running.trigger("data.undo-clear")
    assert running.operations[-1] == UndoClear(BACKUP, replace_simulated=True)


def before_the_shift() -> Snapshot:
    """A store with a simulated week up to yesterday, on the morning after."""
    empty, full = snapshots.empty_snapshot(), snapshots.snapshot()
    return replace(empty, store=replace(full.store, simulated_events=full.store.events))


def test_that_a_floor_without_events_today_shows_its_week(running: Stage) -> None:
    running.backend.answer(snapshots.empty_snapshot())
    running.window.desks.data.add_floor()
    finish(running, OperationResult(events_added=5_400))
    # Of before the operation: not yet the answer to where its events are.
    running.backend.answer(snapshots.empty_snapshot())
    assert running.backend.views()[-1] == View(LATEST)
    running.backend.answer(before_the_shift())
    week = View(SpanChoice(SpanKind.LAST_7_DAYS))
    assert running.backend.views()[-1] == week
    assert running.window.actions_by_name["span.last-7-days"].isChecked()
    # Once: whoever then asks for Today gets it.
    running.trigger("span.today")
    running.backend.answer(before_the_shift())
    assert running.backend.views()[-1] == View()


def test_that_a_floor_with_events_today_shows_today(running: Stage) -> None:
    running.window.desks.data.add_floor()
    finish(running, OperationResult(events_added=5_400))
    with_events(running, 5_400, 5_400)
    assert running.backend.views()[-1] == View(LATEST)
