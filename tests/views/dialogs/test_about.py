from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop import __version__
from factory_desktop.views.dialogs.about import AboutDialog


def test_that_it_names_version_licenses_and_store(qtbot: QtBot) -> None:
    dialog = AboutDialog(None, "/plant/<b>.db")
    qtbot.addWidget(dialog)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert f"Version {__version__}" in said
    assert "Store: /plant/<b>.db" in said
    for word in ("MIT license", "Tabler", "Inter", "Qt for Python"):
        assert word in said
