import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Program
from tests.cli.test_data import reached  # noqa: F401 - a fixture

FEW = ("--days", "2", "--events-per-day", "10", "--random-seed", "3")


def events(file: Path) -> int:
    with closing(sqlite3.connect(file)) as raw:
        return int(raw.execute("SELECT count(*) FROM event").fetchone()[0])


def test_that_a_backup_is_made_with_the_store_open_or_closed(reached: Program) -> None:  # noqa: F811
    reached.tell("data", "generate", *FEW)
    said = reached.tell("backup")
    assert said.startswith("Backup, checked: ")
    made = Path(said.removeprefix("Backup, checked: ").rstrip())
    assert made.parent == reached.folder / "backups"
    assert made.name.endswith("-by-hand.db")
    assert events(made) == events(reached.folder / "factory.db") > 0


def test_that_a_copy_is_written_where_it_is_wanted(program: Program, tmp_path: Path) -> None:
    program.tell("data", "generate", *FEW)
    file = tmp_path / "copy.db"
    assert program.tell("backup", str(file)) == f"Copy, checked: {file}\n"
    assert events(file) == events(program.folder / "factory.db")
    assert not (program.folder / "backups").exists()


def test_that_what_older_ones_give_way_is_said(program: Program) -> None:
    program.tell("data", "seed")
    folder = program.folder / "backups"
    folder.mkdir()
    for day in range(10, 21):
        (folder / f"factory-202501{day}-000000-by-hand.db").touch()
    said = program.tell("backup").splitlines()
    assert said[1:] == [
        "Removed, as newer ones are there: factory-20250111-000000-by-hand.db",
        "Removed, as newer ones are there: factory-20250110-000000-by-hand.db",
    ]


@pytest.mark.parametrize("words", [("backup",), ("check",)])
def test_that_without_a_store_it_says_so(program: Program, words: tuple[str, ...]) -> None:
    done = program.run(*words)
    assert done.returncode == 1
    assert "There is no store at" in done.stderr
