import sqlite3
from contextlib import closing

import pytest

from tests.cli.conftest import Program
from tests.cli.test_backup import FEW
from tests.cli.test_data import reached  # noqa: F401 - a fixture


@pytest.mark.parametrize("words", [(), ("--full",)])
def test_that_a_store_that_is_well_ends_with_0(reached: Program, words: tuple[str, ...]) -> None:  # noqa: F811
    reached.tell("data", "generate", *FEW)
    said = reached.tell("check", *words).splitlines()
    assert len(said) == 6
    assert said[-1] == f"{reached.folder / 'factory.db'} is well."


def test_that_one_that_is_not_ends_with_1_and_says_what_to_do(program: Program) -> None:
    program.tell("data", "generate", *FEW)
    program.tell("data", "rebuild")
    with closing(sqlite3.connect(program.folder / "factory.db")) as raw, raw:
        raw.execute("UPDATE roll_hour SET n_working = n_working + 1")
    done = program.run("check", "--full")
    assert done.returncode == 1
    assert "is not what its events add up to" in done.stdout
    assert "is not well: 1 part of the check found something." in done.stderr
    assert "data rebuild" in done.stderr
    program.tell("data", "rebuild")
    program.tell("check", "--full")
