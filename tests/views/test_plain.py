"""Names come from cameras and files: they are shown letter by letter, never as markup."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.views import plain
from tests import snapshots
from tests.views.conftest import Stage

VIEWS = Path(plain.__file__).parent
MODELS = VIEWS.parent / "models"
HOSTILE = (
    "<img src=file:///etc/passwd>",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "&amp; & <",
    "<html><body onload=x>",
    "%n{name}{0}",
    "\u202egnp.exe",
)
RAW = {"QLabel", "QMessageBox", "QTextEdit", "QTextBrowser"}
TELLING = {"setToolTip", "setWhatsThis", "showText"}
"""Calls that show markup, unless `plain.tooltip` made what they are given."""


def called(node: ast.AST) -> str:
    function = node.func if isinstance(node, ast.Call) else None
    return str(getattr(function, "id", getattr(function, "attr", "")))


def raw_uses(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = called(node)
            made_plain = any(called(part) == "tooltip" for part in ast.walk(node))
            if name in RAW or (name in TELLING and not made_plain):
                yield f"{path.name}:{node.lineno} {name}"
        if isinstance(node, ast.ClassDef):
            for base in node.bases:
                if getattr(base, "id", "") in RAW:
                    yield f"{path.name}:{node.lineno} {getattr(base, 'id', '')}"


def test_that_only_the_plain_module_makes_labels_and_tooltips() -> None:
    found = [
        use
        for path in sorted([*VIEWS.rglob("*.py"), *MODELS.rglob("*.py")])
        if path != Path(plain.__file__)
        for use in raw_uses(path)
    ]
    assert found == []


def test_that_the_search_for_raw_calls_finds_one(tmp_path: Path) -> None:
    file = tmp_path / "bad.py"
    file.write_text(
        "x = QLabel('a')\nx.setToolTip('b')\nclass C(QLabel): pass\n"
        "QToolTip.showText(p, tooltip(name), w)\n"
    )
    assert len(list(raw_uses(file))) == 3


@pytest.mark.parametrize("name", HOSTILE)
def test_that_a_label_shows_the_very_letters(qtbot: QtBot, name: str) -> None:
    label = plain.paragraph(name, "strong")
    qtbot.addWidget(label)
    assert label.text() == name
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.wordWrap()


@pytest.mark.parametrize("name", HOSTILE)
def test_that_a_tooltip_shows_the_very_letters(qtbot: QtBot, name: str) -> None:
    written = QTextDocument()
    written.setHtml(plain.tooltip(name))
    assert written.toPlainText() == name
    assert plain.tooltip("") == ""


def test_that_widgets_and_actions_get_their_tooltip(qtbot: QtBot) -> None:
    button, action = QPushButton(), QAction()
    qtbot.addWidget(button)
    for target in (button, action):
        plain.set_tooltip(target, "<b>")
        assert target.toolTip() == '<div style="white-space: pre">&lt;b&gt;</div>'


def lines_of(text: str) -> int:
    shown = plain.paragraph()
    shown.setTextFormat(Qt.TextFormat.RichText)
    shown.setText(plain.tooltip(text))
    return round(shown.sizeHint().height() / shown.fontMetrics().height())


def test_that_a_tooltip_is_one_line_unless_it_is_long(qtbot: QtBot) -> None:
    spell = "Idle 09:31:10–09:40:05, 8 min 55 s, Robert Kim at S5, 2 events, simulated"
    assert lines_of(spell) == 1
    assert lines_of(f"{spell}\n{spell}") == 2
    assert lines_of("word " * 50) == 3


def test_that_an_ampersand_in_a_name_is_no_mnemonic(qtbot: QtBot) -> None:
    button = QPushButton(plain.mnemonic_free("Smith & Sons"))
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()


def test_that_a_new_look_takes_effect(stage: Stage, qtbot: QtBot) -> None:
    label = plain.label("x", "caption")
    qtbot.addWidget(label)
    label.show()
    assert label.fontInfo().pixelSize() == 11
    plain.set_look(label, "figure")
    assert label.fontInfo().pixelSize() == 28


@pytest.mark.parametrize("name", HOSTILE)
def test_that_hostile_names_reach_no_label_as_markup(running: Stage, name: str) -> None:
    """Every label that shows the name, on any page, shows it as plain text."""
    running.window.ask_for(View(pick=Pick("W1", "S1")))
    people = [snapshots.worker(1, name), snapshots.worker(2)]
    places = [snapshots.station(1, name=name)]
    running.backend.answer(snapshots.snapshot(people, places))
    labels = running.window.findChildren(QLabel)
    assert labels
    for label in labels:
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    assert not QToolTip.isVisible()
    assert name.replace("&", "&&") in running.window.filter.worker.text()


def test_that_a_short_label_pushes_nothing_aside(qtbot: QtBot) -> None:
    label = plain.short_label("caption", least="short")
    qtbot.addWidget(label)
    label.show()
    before = label.minimumSizeHint()
    label.setText("a much longer text than there is room for " * 5)
    assert label.minimumSizeHint() == before
    assert label.minimumSizeHint().width() >= label.fontMetrics().horizontalAdvance("short")
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_that_a_short_label_ends_with_dots(qtbot: QtBot) -> None:
    """It looks like a label with the shortened text, whose letters are not cut."""
    long, short = plain.short_label(), plain.short_label()
    for label in (long, short):
        qtbot.addWidget(label)
        label.resize(90, 20)
    long.setText("a much longer text than there is room for")
    mode = Qt.TextElideMode.ElideRight
    short.setText(long.fontMetrics().elidedText(long.text(), mode, 90))
    assert short.text().endswith("…")
    assert long.grab().toImage() == short.grab().toImage()
