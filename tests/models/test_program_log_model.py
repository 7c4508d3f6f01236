from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.models.program_log_model import MOST, ProgramLogModel
from tests.logs.records import line


@pytest.fixture
def log(qapp: QApplication) -> ProgramLogModel:
    return ProgramLogModel()


def messages(log: ProgramLogModel) -> list[str]:
    return [row.line.message for row in log.rows]


def test_that_the_newest_stands_first_and_a_burst_is_one_change(
    log: ProgramLogModel, qtbot: QtBot
) -> None:
    changes: list[None] = []
    log.changed.connect(lambda: changes.append(None))
    for number in range(50):
        log.add(line(f"{number}"))
    qtbot.waitUntil(lambda: log.rowCount() == 50)
    assert messages(log)[:2] == ["49", "48"]
    assert len(changes) == 1


def test_that_only_the_newest_are_kept(log: ProgramLogModel) -> None:
    log.take_over(tuple(line(f"{number}") for number in range(MOST + 5)))
    assert (log.rowCount(), len(log.lines)) == (MOST, MOST)
    assert (messages(log)[0], messages(log)[-1]) == (f"{MOST + 4}", "5")


def test_that_it_stands_still_while_somebody_reads(log: ProgramLogModel) -> None:
    log.take_over((line("a"), line("b", level=40)))
    log.follow(following=False)
    for message, level in (("c", 40), ("d", 20)):
        log.add(line(message, level=level))
    log._show()
    assert messages(log) == ["b", "a"]
    assert (log.following, log.waiting) == (False, 2)
    log.narrow("error", "")
    assert (messages(log), log.waiting) == (["b"], 1)
    log.follow(following=True)
    assert (messages(log), log.waiting) == (["c", "b"], 0)


@pytest.mark.parametrize(
    ("level", "words", "expected"),
    [
        ("debug", "", ["d", "c", "b", "a"]),
        ("info", "", ["d", "c", "b"]),
        ("warning", "", ["d", "c"]),
        ("error", "", ["d"]),
        ("debug", "STORE", ["b", "a"]),
        ("debug", "asker keyerror", ["d"]),
        ("warning", "store", []),
        ("debug", "reader-2", ["c"]),
    ],
)
def test_that_lines_are_narrowed_by_level_and_words(
    log: ProgramLogModel, level: str, words: str, expected: list[str]
) -> None:
    store, asker = "factory_desktop.store.lock", "factory_desktop.backend.asker"
    log.take_over(
        (
            line("a", level=10, logger=store),
            line("b", level=20, logger=store),
            line("c", level=30, logger=asker, thread="reader-2"),
            line("d", level=40, logger=asker, exception="x\nKeyError"),
        )
    )
    log.narrow(level, words)
    assert messages(log) == expected


def test_that_the_plants_clock_is_taken_up(log: ProgramLogModel) -> None:
    log.take_over((line("a"),))
    assert log.index(0, 0).data() == "22 Jan 08:30:00"
    log.set_zone(ZoneInfo("Asia/Kolkata"))
    assert log.index(0, 0).data() == "22 Jan 14:00:00"
