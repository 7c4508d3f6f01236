import json
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factory_desktop.backend.importer import Importer
from factory_desktop.domain.import_report import MOST_LOOKED_AT, ImportReport
from factory_desktop.domain.instant import text
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.readers import Readers
from tests.factories import T0, event, on_file, record, rows, wait_until


class Ear:
    """Hears how an import goes; what is to be done at a word is done on the importer's thread."""

    def __init__(self) -> None:
        self.heard: list[ImportReport] = []
        self.act: Callable[[ImportReport], object] = lambda _: None

    def hear(self, report: ImportReport) -> None:
        self.heard.append(report)
        self.act(report)

    def end(self, number: int = 1) -> ImportReport:
        wait_until(lambda: any(one.done and one.number == number for one in list(self.heard)))
        return next(one for one in self.heard if one.done and one.number == number)


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def importer(store: OpenedStore, ear: Ear) -> Iterator[Importer]:
    made = Importer(store.writer, Readers(store.place.file), ear.hear, part=10)
    yield made
    made.stop()


def line(minute: float, worker: str = "W1") -> str:
    return json.dumps(
        {
            "timestamp": text(event(minute).at),
            "worker_id": worker,
            "workstation_id": "S1",
            "event_type": "working",
            "confidence": 0.9,
        }
    )


def file_of(folder: Path, *lines: str) -> Path:
    file = folder / "night.jsonl"
    file.write_text("\n".join(lines))
    return file


def test_that_a_look_says_what_would_become_of_each(
    store: OpenedStore, importer: Importer, ear: Ear, tmp_path: Path
) -> None:
    record(store, event(0))
    importer.look(file_of(tmp_path, line(0), line(1), "nonsense", line(2, "W9"), line(1)), 1)
    report = ear.end()
    assert (report.new, report.duplicates, report.refused, report.whole) == (1, 2, 2, True)
    assert [(one.line, one.code) for one in report.lines] == [
        (3, "malformed"),
        (4, "unknown-worker"),
    ]
    assert len(on_file(store)) == 1
    assert rows(store, "SELECT * FROM rejected_event") == []


def test_that_taking_in_does_what_the_look_has_said(
    store: OpenedStore, importer: Importer, ear: Ear, tmp_path: Path
) -> None:
    file = file_of(tmp_path, *[line(minute) for minute in range(25)], "nonsense", line(3))
    importer.look(file, 1)
    foretold = ear.end(1)
    importer.take_in(file, 2)
    report = ear.end(2)
    assert (report.new, report.duplicates, report.refused) == (25, 1, 1)
    assert (foretold.new, foretold.duplicates, foretold.lines) == (25, 1, report.lines)
    assert report.storing
    assert len(on_file(store)) == 25
    assert [body for (body,) in rows(store, "SELECT body FROM rejected_event")] == [b"nonsense"]


def test_that_cancel_keeps_the_parts_before_and_says_how_many(
    store: OpenedStore, importer: Importer, ear: Ear, tmp_path: Path
) -> None:
    ear.act = lambda report: importer.cancel() if report.events == 20 else None
    importer.take_in(file_of(tmp_path, *[line(minute) for minute in range(35)]), 1)
    report = ear.end()
    assert (report.cancelled, report.new) == (True, 20)
    assert len(on_file(store)) == 20


def test_that_a_writer_that_has_too_much_to_do_is_waited_for(
    store: OpenedStore, importer: Importer, ear: Ear, tmp_path: Path
) -> None:
    from factory_desktop.store.ticket import Ticket
    from factory_desktop.store.waiting import MOST_COMMANDS
    from tests.factories import Call

    gate = threading.Event()
    hold = Ticket(Call(lambda _: gate.wait(20)), lambda *_: None)
    store.writer.submit(hold)
    wait_until(lambda: store.writer.waiting == 0)
    quick = Ticket(Call(lambda _: None), lambda *_: None)
    store.writer.submit(*[quick] * MOST_COMMANDS)
    importer.take_in(file_of(tmp_path, line(0)), 1)
    gate.set()
    assert ear.end().new == 1


def test_that_a_file_that_is_not_there_is_told_in_words(
    importer: Importer, ear: Ear, tmp_path: Path
) -> None:
    importer.look(tmp_path / "nothing.csv", 1)
    problem = ear.end().problem
    assert problem is not None
    assert problem.endswith("cannot be read: No such file or directory.")


def test_that_a_table_without_the_columns_is_told_in_words(
    importer: Importer, ear: Ear, tmp_path: Path
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("name,age\n")
    importer.look(file, 1)
    problem = ear.end().problem
    assert problem is not None
    assert problem.startswith("The first line has to name the columns")


def test_that_a_big_file_is_looked_at_in_part_and_takes_little_memory(
    importer: Importer, ear: Ear, tmp_path: Path
) -> None:
    file = tmp_path / "big.jsonl"
    array = "[" + ",".join([line(0)] * 1000) + "]\n"
    with file.open("w") as out:
        for _ in range(MOST_LOOKED_AT // 1000 + 20):
            out.write(array)
    tracemalloc.start()
    importer.look(file, 1)
    report = ear.end()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (report.events, report.whole) == (MOST_LOOKED_AT, False)
    assert report.done_bytes < report.whole_bytes
    assert peak < file.stat().st_size / 3


def test_that_a_new_look_calls_off_the_one_before(
    importer: Importer, ear: Ear, tmp_path: Path
) -> None:
    first = file_of(tmp_path, *[line(minute) for minute in range(2000)])
    ear.act = lambda one: importer.look(first, 2) if one.number == 1 and not one.done else None
    importer.look(first, 1)
    assert ear.end(2).whole
    assert ear.end(1).cancelled


def test_that_times_in_the_future_are_refused(importer: Importer, ear: Ear, tmp_path: Path) -> None:
    importer.look(file_of(tmp_path, line(0).replace(text(T0), "2199-01-01T00:00:00Z")), 1)
    assert ear.end().lines[0].pointer == "/timestamp"
