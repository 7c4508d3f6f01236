"""No dialog of the window outlives its use."""

from contextlib import suppress

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.once import once
from tests.views.conftest import Stage
from tests.views.modal import in_dialog

OPENING = (
    "data.initialize",
    "data.generate",
    "data.refresh",
    "data.clear",
    "edit.add-note",
    "help.about",
    "help.definitions",
    "help.shortcuts",
    "layout.save",
    "span.custom",
)


def send_deletions() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_that_a_dialog_goes_even_where_what_follows_fails(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with suppress(ZeroDivisionError), once(QDialog(window)) as dialog:
        assert dialog.parent() is window
        raise ZeroDivisionError
    send_deletions()
    assert window.findChildren(QDialog) == []


@pytest.mark.parametrize("entry", OPENING)
def test_that_no_dialog_stays_behind(running: Stage, entry: str) -> None:
    before = set(running.window.findChildren(QDialog))
    in_dialog(lambda dialog: dialog.reject())
    running.trigger(entry)
    send_deletions()
    assert set(running.window.findChildren(QDialog)) == before
