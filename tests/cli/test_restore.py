from pathlib import Path

from tests.cli.conftest import Program
from tests.cli.test_backup import FEW, events
from tests.cli.test_data import reached  # noqa: F401 - a fixture


def test_that_a_backup_comes_back_with_the_store_open_or_closed(reached: Program) -> None:  # noqa: F811
    reached.tell("data", "generate", *FEW)
    store = reached.folder / "factory.db"
    before = events(store)
    made = Path(reached.tell("backup").removeprefix("Backup, checked: ").rstrip())
    reached.tell("data", "remove-simulated")
    assert events(store) == 0
    said = reached.tell("restore", made.name).splitlines()
    assert said[0] == f"Brought back {before} events."
    assert said[1].startswith("Backup of what was there: ")
    assert "before-restore" in said[1]
    assert len(said) == 2
    assert events(store) == before
    assert reached.tell("restore", str(made)).startswith("Brought back 0 events.")


def test_that_a_copy_elsewhere_comes_back_into_a_new_store(
    program: Program, tmp_path: Path
) -> None:
    program.tell("data", "generate", *FEW)
    copy = tmp_path / "copy.db"
    program.tell("backup", str(copy))
    fresh = Program(tmp_path / "fresh")
    assert "Brought back" in fresh.tell("restore", str(copy))
    assert events(fresh.folder / "factory.db") == events(program.folder / "factory.db")


def test_that_what_is_no_backup_is_told_in_words(program: Program, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    done = program.run("restore", str(tmp_path / "notes.txt"))
    assert done.returncode == 1
    assert "is not a backup of a store" in done.stderr
    done = program.run("restore", "nothing.db")
    assert done.returncode == 1
    assert "is not there" in done.stderr
    assert list((program.folder / "backups").iterdir()) == []
