import sqlite3

from tests.cli.conftest import Program

FITS = "10 lines, each fits the one before it.\n"


def test_that_lines_are_printed_and_checked_with_the_store_open_or_closed(program: Program) -> None:
    program.tell("data", "seed")
    told = program.tell("data", "audit", "--lines", "2").splitlines(keepends=True)
    assert [line.split("\t")[0] for line in told[:2]] == ["12", "13"]
    assert told[1].split("\t")[2:4] == ["command", "Seed"]
    assert told[2] == FITS.replace("10", "13")
    with program.serving():
        assert program.tell("data", "audit", "--lines", "0") == told[2]


def test_that_a_changed_line_is_named(program: Program) -> None:
    program.tell("data", "seed")
    with sqlite3.connect(program.folder / "factory.db") as raw:
        raw.execute("UPDATE audit SET detail = '{}' WHERE id = 3")
    raw.close()
    done = program.run("data", "audit")
    assert done.returncode == 1
    assert "Line 3 does not fit: it or one before it was changed or taken out." in done.stderr
