import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from factory_desktop.domain.errors import KnownError, RosterError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.logs.discreet import error_text, said, traced
from tests.logs.records import NAME, WORKER_ID, raised


@pytest.mark.parametrize(
    "error",
    [
        KeyError(WORKER_ID),
        ValueError(f"no worker {NAME}"),
        RuntimeError(NAME, WORKER_ID),
        AssertionError({"name": NAME}),
        OSError(NAME),
        KnownError(f"{NAME} is there already."),
        RosterError(Sentence("{id} is on the roster.", id=WORKER_ID), "taken"),
        ExceptionGroup(NAME, [ValueError(WORKER_ID)]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_that_an_error_keeps_its_kind_and_place_but_names_nobody(error: Exception) -> None:
    told = traced(raised(error))
    assert type(error).__name__ in told
    assert "tests/logs/records.py:" in told
    assert NAME not in told
    assert WORKER_ID not in told


def test_that_an_error_in_the_programs_own_words_keeps_them(tmp_path: Path) -> None:
    missing = tmp_path / "missing.db"
    with pytest.raises(OSError, match="missing") as caught:
        missing.open()
    assert error_text(caught.value).endswith(f"No such file or directory: {missing}")
    assert error_text(sqlite3.OperationalError("disk I/O error")).endswith("disk I/O error")
    assert error_text(TypeError("'NoneType' object is not callable")).endswith("not callable")
    full = KnownError(Sentence("The folder {folder} is {why}.", folder="/data", why="full"))
    assert error_text(full) == "KnownError: The folder /data is full."


def test_that_the_values_of_a_statement_are_left_out() -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as connection, pytest.raises(DBAPIError) as caught:
        connection.execute(text("SELECT :name FROM lost"), {"name": NAME})
    engine.dispose()
    assert NAME in str(caught.value)
    assert error_text(caught.value) == "OperationalError: no such table: lost"
    assert NAME not in traced(caught.value)


def test_that_the_first_cause_comes_first() -> None:
    error = raised(KnownError("no"))
    error.__cause__ = raised(KeyError(WORKER_ID))
    told = traced(error)
    assert told.index("KeyError") < told.index("KnownError")


def test_that_only_plain_values_are_put_into_a_message() -> None:
    plain = ("a", 1, 2.5, None, True, Path("/data"))
    assert tuple(map(said, plain)) == plain
    assert said({"name": NAME}) == "<dict>"
    assert said(NAME.encode()) == "<bytes>"
    assert said(Sentence("{shift} of {id}", shift="Early", id=WORKER_ID)) == "… of …"
    inner = Sentence("{id} is bound", id=WORKER_ID)
    assert said(Sentence("Failed: {why}", why=inner)) == "Failed: … is bound"
