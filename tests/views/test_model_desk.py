"""Versions and limits changed from the page, in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from factory_desktop.domain.drift import DriftLimits, SetDriftLimits
from factory_desktop.domain.model_version import ActivateModel, SetModelVersion
from factory_desktop.metrics.models_question import ModelsQuestion
from factory_desktop.views.dialogs.drift_limits import DriftLimitsDialog
from factory_desktop.views.dialogs.model_version import ModelVersionDialog
from factory_desktop.views.pages.models import ModelsPage
from tests import snapshots
from tests.model_values import models
from tests.views.conftest import Stage
from tests.views.modal import in_dialog


@pytest.fixture
def page(running: Stage, qtbot: QtBot) -> ModelsPage:
    running.window.go("models")
    found = running.window.pages.models
    questions: list[ModelsQuestion] = []

    def asked() -> bool:
        all_asked = (one[1] for one in running.backend.asked if one[0] == "ask")
        questions[:] = [one for one in all_asked if isinstance(one, ModelsQuestion)]
        return bool(questions)

    qtbot.waitUntil(asked)
    running.bridge.watcher.answered(questions[-1], models())
    qtbot.waitUntil(lambda: found.models is not None)
    found.tabs.setCurrentIndex(2)
    found.cards.versions.selectRow(0)
    return found


def test_that_what_is_said_of_a_version_is_saved(running: Stage, page: ModelsPage) -> None:
    def describe(dialog: QDialog) -> None:
        assert isinstance(dialog, ModelVersionDialog)
        dialog.notes.setPlainText("Trained on hall 2")
        dialog.action.click()

    in_dialog(describe)
    page.cards.change.click()
    assert running.operations == [SetModelVersion("detector", "2.0", notes="Trained on hall 2")]


def test_that_an_older_version_is_marked_as_active(running: Stage, page: ModelsPage) -> None:
    page.cards.activate.click()
    assert running.operations == [ActivateModel("detector", "2.0")]


def test_that_limits_are_saved(running: Stage, page: ModelsPage) -> None:
    def limit(dialog: QDialog) -> None:
        assert isinstance(dialog, DriftLimitsDialog)
        dialog.confidence.setValue(0.75)
        dialog.action.click()

    in_dialog(limit)
    page.limits.click()
    assert running.operations == [SetDriftLimits(DriftLimits(confidence=0.75))]


def test_that_nothing_is_changed_by_cancel(running: Stage, page: ModelsPage) -> None:
    in_dialog(QDialog.reject)
    page.limits.click()
    in_dialog(QDialog.reject)
    page.cards.change.click()
    assert running.operations == []


def test_that_nothing_can_be_changed_in_a_replay(running: Stage, page: ModelsPage) -> None:
    desk = running.window.desks.models
    desk.show_snapshot(replace(snapshots.snapshot(), past=True))
    assert not page.limits.isEnabled()
    assert not page.cards.activate.isEnabled()
    desk.show_snapshot(snapshots.snapshot())
    assert page.limits.isEnabled()
