"""Names off: nobody's name is anywhere, in a real desktop with a real store."""

import csv
import json
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.export import Export, FileForm, FileKind
from factory_desktop.domain.note import Note, WriteNote
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.models import text
from factory_desktop.models.rows_model import CellRole
from factory_desktop.models.sheets import sheet_of
from factory_desktop.store.place import find
from factory_desktop.views.page_bar import PAGES
from factory_desktop.views.report.pdf import paper, write_pdf
from factory_desktop.views.report.writing import report_of
from tests.views.report.papers import read_back

FIRST, LAST = "Zaphodine", "Qwortleby"
NAME = f"{FIRST} {LAST}"
ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole),
    *(Qt.ItemDataRole.AccessibleTextRole, CellRole.DETAIL, CellRole.HELP),
)


@pytest.fixture
def desktop(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[app.Desktop]:
    settings = Settings(data_dir=tmp_path, port=0, zone=ZoneInfo("UTC"))
    made = app.Desktop(settings, find(settings))
    qtbot.addWidget(made.window)
    made.window.resize(1500, 950)
    made.window.show()
    address = made.window.pages.first_run.address
    qtbot.waitUntil(lambda: bool(address.text()), timeout=20_000)
    root = address.text().removesuffix("/events")
    call("POST", f"{root}/workers", {"worker_id": "W1", "name": NAME})
    station = {"station_id": "S1", "name": "Packing", "station_type": "Packing"}
    call("POST", f"{root}/workstations", station)
    call("POST", f"{root}/events/batch", {"events": [event(minute) for minute in range(120)]})
    start = datetime.now(UTC) - timedelta(hours=1)
    words = f"{FIRST} waits, says {NAME.upper()}; {LAST}'s shift."
    note = Note(start, start + timedelta(minutes=9), "W1", None, "Meeting", words)
    with qtbot.waitSignal(made.bridge.operation_finished, timeout=20_000):
        made.bridge.operate(WriteNote(note))
    made.window.spans.choose(SpanKind.ALL)
    qtbot.waitUntil(lambda: shown(made).dashboard.factory.events == 120, timeout=20_000)
    yield made
    made.stop()


def call(method: str, url: str, body: object) -> None:
    request = urllib.request.Request(  # noqa: S310 - our own listener
        url, json.dumps(body).encode(), {"Content-Type": "application/json"}, method=method
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
        answer.read()


def event(minute: int) -> dict[str, object]:
    return {
        "timestamp": (datetime.now(UTC) - timedelta(minutes=120 - minute)).isoformat(),
        "worker_id": "W1",
        "workstation_id": "S1",
        "event_type": ("working", "idle", "absent", "product_count")[minute % 4],
        "confidence": 0.9,
        "count": minute % 4 // 3,
    }


def shown(desktop: app.Desktop) -> Snapshot:
    snapshot = desktop.window._snapshot
    assert snapshot is not None
    return snapshot


def texts(widget: QWidget) -> Iterator[str]:
    """Yield whatever a widget and all in it say, to eyes, ears and the mouse."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
        yield from (one.windowTitle(), one.statusTip(), one.whatsThis())
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from cells(one.model())


def cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(), 200)):
        for column in range(model.columnCount()):
            yield from (str(model.index(row, column).data(role)) for role in ROLES)


def named(said: str) -> bool:
    return FIRST.casefold() in said.casefold() or LAST.casefold() in said.casefold()


def walk(desktop: app.Desktop, qtbot: QtBot, pick: Pick) -> list[str]:
    """Go to every page; return all that is said, and all that is painted from."""
    window, answers = desktop.window, list[object]()
    desktop.bridge.answered.connect(lambda _, answer: answers.append(answer))
    window.ask_for(View(shown(desktop).view.choice, pick))
    found: list[str] = []
    for page in PAGES:
        window.go(page.name)
        qtbot.waitUntil(lambda: shown(desktop).view == window._view, timeout=20_000)
        qtbot.wait(400)
        found += texts(window)
    return [*found, repr(shown(desktop)), *map(repr, answers)]


def test_that_with_names_they_are_there(desktop: app.Desktop, qtbot: QtBot) -> None:
    """Else the next test would prove nothing."""
    said = walk(desktop, qtbot, Pick("W1"))
    assert sum(named(one) for one in said) > 20


def test_that_names_off_leaves_none_anywhere(
    desktop: app.Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    window = desktop.window
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_N, keys)
    assert not window.actions_by_name["view.names"].isChecked()
    qtbot.waitUntil(lambda: not shown(desktop).view.named, timeout=20_000)
    said = [*walk(desktop, qtbot, Pick()), *walk(desktop, qtbot, Pick("W1"))]
    assert [one for one in said if named(one)] == []
    assert any("W1 waits, says W1; W1's shift." in one for one in said)
    assert [one for one in taken_out(desktop, qtbot, tmp_path) if named(one)] == []


def taken_out(desktop: app.Desktop, qtbot: QtBot, folder: Path) -> Iterator[str]:
    """Yield what is copied, exported and printed, and the program's log."""
    pages = desktop.window.pages
    for name in ("workers", "today"):
        table = pages.figures[name].table_in_sight
        assert table is not None
        table.copy()
        yield QApplication.clipboard().text()
        file = folder / f"{name}.csv"
        sheet = sheet_of(table.accessibleName(), table.rows_model.columns, table.rows_model.rows)
        form = FileForm(FileKind.CSV, ZoneInfo("UTC"))
        desktop.bridge.export(Export(file, form, (sheet,)))
        qtbot.waitUntil(file.exists, timeout=10_000)
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows: list[Any] = list(csv.reader(lines))
        assert len(rows) > 1
        yield repr(rows)
    write_pdf(folder / "report.pdf", report_of(shown(desktop), "factory"), paper(text.locale()))
    yield read_back(folder / "report.pdf")[1]
    for log in folder.glob("*.log*"):
        yield log.read_text("utf-8")


def test_that_it_stays_so_at_the_next_start(desktop: app.Desktop, qtbot: QtBot) -> None:
    desktop.window.actions_by_name["view.names"].trigger()
    qtbot.waitUntil(lambda: not shown(desktop).view.named, timeout=20_000)
    again = desktop._make_window()
    qtbot.addWidget(again)
    assert not again.actions_by_name["view.names"].isChecked()
    assert not again._view.named
