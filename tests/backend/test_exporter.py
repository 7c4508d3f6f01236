import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from factory_desktop.backend.exporter import Exporter
from factory_desktop.backend.importer import Importer
from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.event_query import EventQuery
from factory_desktop.domain.export import EventList, Export, ExportState, FileForm, FileKind
from factory_desktop.domain.import_report import ImportReport
from factory_desktop.domain.sheet import Field, Sheet
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.readers import Readers
from tests.factories import SIMULATED, Empty, event, on_file, record, run, units, wait_until

CSV = FileForm(FileKind.CSV, ZoneInfo("Europe/Tallinn"))
XLSX = replace(CSV, kind=FileKind.XLSX)
SHEET = Sheet("Workers", (Field("Worker"), Field("Units")), (("Ann", 3), ("Bo", 4)))


class Ear:
    """Hears how an export goes, and may hold it up at its first word."""

    def __init__(self) -> None:
        self.heard: list[ExportState] = []
        self.disclosed: list[Disclosure] = []
        self.go = threading.Event()
        self.go.set()

    def hear(self, state: ExportState) -> None:
        self.heard.append(state)
        self.go.wait(20)

    def end(self) -> ExportState:
        wait_until(lambda: self.heard and (self.heard[-1].done or _ended(self.heard[-1])))
        return self.heard[-1]


def _ended(state: ExportState) -> bool:
    return state.cancelled or state.problem is not None


def any_done(reports: list[ImportReport]) -> bool:
    return any(report.done for report in list(reports))


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def exporter(store: OpenedStore, ear: Ear) -> Iterator[Exporter]:
    made = Exporter(Readers(store.place.file), ear.hear, ear.disclosed.append)
    yield made
    ear.go.set()
    made.stop()


def test_that_a_table_is_written(exporter: Exporter, ear: Ear, tmp_path: Path) -> None:
    exporter.start(Export(tmp_path / "a.csv", CSV, (SHEET,)))
    assert ear.end().rows == 2
    assert (tmp_path / "a.csv").read_text("utf-8-sig") == "Worker,Units\nAnn,3\nBo,4\n"
    said = (("file", str(tmp_path / "a.csv")), ("tables", "Workers"), ("rows", 2))
    assert ear.disclosed == [Disclosure("data-exported", said)]


def test_that_a_workbook_has_all_tables_and_a_sheet_about_them(
    exporter: Exporter, ear: Ear, tmp_path: Path
) -> None:
    about = (("Span", "today"), ("Events", 12))
    stations = replace(SHEET, title="Stations")
    exporter.start(Export(tmp_path / "a.xlsx", XLSX, (SHEET, stations), about=about))
    assert ear.end().done
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Workers", "Stations", "About"]
    assert [[cell.value for cell in row] for row in book["About"]][1:] == [
        ["Span", "today"],
        ["Events", 12],
    ]


def test_that_events_go_out_and_come_in_again_as_they_were(
    store: OpenedStore, exporter: Exporter, ear: Ear, tmp_path: Path
) -> None:
    record(store, event(1, camera_id="C-1", model_id="m", model_version="2"), units(2, 7))
    record(store, event(3, camera_id=SIMULATED))
    before = [one.event for one in on_file(store)]
    listed = EventList("Events", workers=(("W1", "=Ann"),), stations=(("S1", "Line"),))
    for mark in (".", ","):
        file = tmp_path / f"events{mark}.csv"
        exporter.start(Export(file, replace(CSV, decimal_mark=mark), events=listed))
        assert ear.end().rows == 3
        ear.heard.clear()
        assert "'=Ann" in file.read_text("utf-8-sig")
        run(store, Empty())
        reports: list[ImportReport] = []
        importer = Importer(store.writer, Readers(store.place.file), reports.append)
        importer.take_in(file, 1)
        wait_until(partial(any_done, reports))
        importer.stop()
        assert (reports[-1].new, reports[-1].refused) == (3, 0)
        assert [one.event for one in on_file(store)] == before


def test_that_only_events_of_the_query_go_out(
    store: OpenedStore, exporter: Exporter, ear: Ear, tmp_path: Path
) -> None:
    record(store, event(1), event(2, worker="W2"))
    listed = EventList("Events", EventQuery(workers=("W2",)))
    exporter.start(Export(tmp_path / "a.xlsx", XLSX, events=listed))
    assert ear.end().rows == 1
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Events"]
    assert [cell.value for cell in sheet["B"]] == ["worker_id", "W2"]


def test_that_cancel_leaves_what_was_there(exporter: Exporter, ear: Ear, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("before")
    ear.go.clear()
    exporter.start(Export(file, CSV, (SHEET,)))
    wait_until(lambda: ear.heard)
    exporter.cancel()
    ear.go.set()
    assert ear.end().cancelled
    assert file.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir() if "part" in one.name] == []


def test_that_cancel_reaches_what_is_written_and_what_waits(
    exporter: Exporter, ear: Ear, tmp_path: Path
) -> None:
    ear.go.clear()
    for name in ("a.csv", "b.csv"):
        exporter.start(Export(tmp_path / name, CSV, (SHEET,)))
    wait_until(lambda: ear.heard)
    exporter.cancel()
    ear.go.set()
    wait_until(lambda: len(ear.heard) == 3)
    assert [state.export.file.name for state in ear.heard if state.cancelled] == ["a.csv", "b.csv"]
    assert list(tmp_path.glob("*.csv")) == []
    assert exporter._running == set()


@pytest.mark.parametrize("form", [CSV, XLSX])
def test_that_a_disk_that_refuses_is_told_in_words(
    exporter: Exporter, ear: Ear, tmp_path: Path, form: FileForm
) -> None:
    exporter.start(Export(tmp_path / "nowhere" / "a", form, (SHEET,)))
    problem = ear.end().problem
    assert problem is not None
    assert problem.endswith("cannot be written: No such file or directory.")


@pytest.mark.parametrize("form", [CSV, XLSX])
def test_that_a_full_disk_is_told_in_words_and_leaves_nothing(
    exporter: Exporter, ear: Ear, form: FileForm, tmp_path: Path
) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("only Linux has a disk that is always full")
    part = tmp_path / ".a.part"
    part.symlink_to(full)
    exporter.start(Export(tmp_path / "a", form, (SHEET,)))
    problem = ear.end().problem
    assert problem is not None
    assert "No space left on device" in problem
    assert not part.is_symlink()
