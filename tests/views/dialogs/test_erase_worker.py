from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.models import worker_data_text
from factory_desktop.views.dialogs.erase_worker import EraseWorkerDialog


def test_that_it_says_who_and_all_that_it_means_and_offers_cancel(qtbot: QtBot) -> None:
    dialog = EraseWorkerDialog(None, "<b>John</b>  W1")
    qtbot.addWidget(dialog)
    dialog.show()
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.heading.text() == "Erase the data of <b>John</b>  W1?"
    assert set(worker_data_text.what_erasing_means()) <= set(said)
    assert dialog.action.text() == "Erase name and id"
    assert dialog.cancel.isDefault()
