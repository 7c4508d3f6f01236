import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factory_desktop.cli import data
from factory_desktop.domain.settings import Settings
from tests.cli.conftest import Program
from tests.cli.test_serve import ask

ROSTER = "The roster has 6 workers and 6 stations.\n"
REAL = {
    "timestamp": "2026-01-22T10:00:00Z",
    "worker_id": "W1",
    "workstation_id": "S1",
    "event_type": "working",
    "confidence": 0.9,
}


@pytest.fixture(params=["on its own", "through the running program"])
def reached(request: pytest.FixtureRequest, program: Program) -> Iterator[Program]:
    """The program, with the store closed, and with another one that holds it."""
    if request.param == "on its own":
        yield program
    else:
        with program.serving():
            yield program


def count(text: str, word: str) -> int:
    found = re.search(rf"{word} (\d+) ", text)
    assert found is not None, text
    return int(found[1])


def add_real_event(program: Program) -> None:
    program.tell("data", "seed")
    with program.serving() as url:
        assert ask(url, "POST", "/events", REAL)[0] == 201


def test_that_every_operation_goes_all_the_way_with_the_store_open_or_closed(
    reached: Program,
) -> None:
    assert reached.tell("data", "seed") == ROSTER
    options = ("--days", "2", "--events-per-day", "10", "--random-seed", "3")
    first = count(reached.tell("data", "generate", *options), "Added")
    assert 10 <= first <= 20
    again = count(reached.tell("data", "generate", *options), "Added")
    assert again < first / 2  # only what today's shift has grown by since
    refreshed = reached.tell("data", "refresh", "--days", "2", "--realistic")
    assert count(refreshed, "Removed") == first + again
    assert "Backup" not in refreshed
    cleared = reached.tell("data", "clear", "--yes")
    removed = count(cleared, "Removed")
    assert removed == count(refreshed, "Added")
    backup = Path(cleared.splitlines()[1].removeprefix("Backup: "))
    assert backup.is_file()
    assert count(reached.tell("data", "undo-clear"), "back") == removed
    assert count(reached.tell("data", "undo-clear", backup.name), "back") == 0
    anew = reached.tell("data", "undo-clear", backup.name, "--replace-simulated")
    assert (count(anew, "Removed"), count(anew, "back")) == (removed, removed)
    assert count(reached.tell("data", "undo-clear", str(backup)), "back") == 0
    assert count(reached.tell("data", "remove-simulated"), "Removed") == removed
    initialized = reached.tell("data", "initialize")
    assert 600 <= count(initialized, "Added") <= 700
    assert initialized.endswith(ROSTER)


def test_that_refresh_and_remove_keep_real_events_and_everything_does_not(
    program: Program,
) -> None:
    add_real_event(program)
    program.tell("data", "refresh", "--events-per-day", "10")
    program.tell("data", "remove-simulated")
    everything = program.tell("data", "refresh", "--events-per-day", "10", "--everything", "--yes")
    assert count(everything, "Removed") == 1
    assert "Backup: " in everything
    cleared = program.tell("data", "generate", "--clear-existing", "--yes")
    assert count(cleared, "Removed") == count(everything, "Added")


@pytest.mark.parametrize(
    "words", [["clear"], ["generate", "--clear-existing"], ["refresh", "--everything"]]
)
def test_that_nothing_goes_where_nobody_can_be_asked(program: Program, words: list[str]) -> None:
    add_real_event(program)
    done = program.run("data", *words, typed="y\n")
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert "--yes" in line
    assert count(program.tell("data", "clear", "--yes"), "Removed") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_that_a_person_is_asked_with_the_count(program: Program) -> None:
    import pty

    def answer(typed: bytes) -> str:
        person, terminal = pty.openpty()
        os.write(person, typed)
        done = subprocess.run(
            program.command("data", "clear"),
            env=program.variables,
            stdin=terminal,
            capture_output=True,
            text=True,
            check=True,
        )
        os.close(terminal)
        os.close(person)
        return done.stdout

    add_real_event(program)
    end_of_input = b"\x04"
    for typed in (b"\n", b"n\n", b"yeah\n", end_of_input):
        assert answer(typed).startswith("Clear 1 event?")
        assert answer(typed).endswith("Nothing was changed.\n")
    assert "Removed 1 event." in answer(b"y\n")


@pytest.mark.parametrize(
    "words",
    [
        ["generate", "--days", "31"],
        ["generate", "--days", "0"],
        ["generate", "--events-per-day", "9"],
        ["generate", "--events-per-day", "1001"],
        ["generate", "--random-seed", "-1"],
        ["bake"],
    ],
)
def test_that_what_the_document_does_not_allow_ends_with_2(
    program: Program, words: list[str]
) -> None:
    done = program.run("data", *words)
    assert done.returncode == 2
    assert not program.folder.exists()


def test_that_an_undo_without_a_backup_is_told_in_one_line(reached: Program) -> None:
    for words in ([], ["no-such.db"]):
        done = reached.run("data", "undo-clear", *words)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert "backup" in done.stderr.lower()


def test_that_the_latest_backup_of_a_clear_is_the_one_to_undo(tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    names = ["factory-1-before-clear.db", "factory-2-before-clear-2.db", "factory-3-upgrade.db"]
    for age, name in enumerate([*names, "other-4-before-clear.db"]):
        (backups / name).touch()
        os.utime(backups / name, (1000 + age, 1000 + age))
    assert data._last_backup(Settings(data_dir=tmp_path)).name == names[1]
