import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from factory_desktop.domain.errors import KnownError, RosterError, StoreUnavailableError
from factory_desktop.store.faults import translated


def fault(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("what the driver says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (sqlite3.SQLITE_FULL, "disk-full"),
        (sqlite3.SQLITE_READONLY, "read-only"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "read-only"),
        (sqlite3.SQLITE_PERM, "read-only"),
        (sqlite3.SQLITE_BUSY, "store-busy"),
        (sqlite3.SQLITE_PROTOCOL, "store-busy"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "store-busy"),
        (sqlite3.SQLITE_IOERR, "store-error"),
        (sqlite3.SQLITE_IOERR_WRITE, "store-error"),
        (sqlite3.SQLITE_IOERR_FSYNC, "store-error"),
        (sqlite3.SQLITE_CORRUPT, "store-error"),
        (sqlite3.SQLITE_CANTOPEN, "store-missing"),
        (sqlite3.SQLITE_INTERRUPT, "shutting-down"),
    ],
)
def test_that_a_fault_of_the_world_has_a_word_for_senders(code: int, reason: str) -> None:
    for error in (fault(code), DBAPIError("INSERT", None, fault(code))):
        said = translated(error)
        assert isinstance(said, StoreUnavailableError)
        assert said.reason == reason
        assert "what the driver says" not in str(said)


@pytest.mark.parametrize(
    "error",
    [
        KnownError("In the way."),
        RosterError("There is one.", "taken"),
        ZeroDivisionError(),
        sqlite3.IntegrityError("CHECK constraint failed"),
        fault(sqlite3.SQLITE_ERROR),
    ],
)
def test_that_any_other_error_stays_what_it_is(error: Exception) -> None:
    assert translated(error) is error


def test_that_our_own_faults_are_logged_whole_and_the_worlds_are_not(
    caplog: pytest.LogCaptureFixture,
) -> None:
    translated(KnownError("In the way."))
    assert caplog.records == []
    translated(ZeroDivisionError())
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert caplog.records[0].exc_info


def test_that_a_real_fault_of_the_driver_is_understood_too(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'a.db'}")
    with engine.connect() as connection:
        connection.execute(text("PRAGMA query_only=ON"))
        with pytest.raises(DBAPIError) as caught:
            connection.execute(text("CREATE TABLE a (b)"))
    engine.dispose()
    said = translated(caught.value)
    assert isinstance(said, StoreUnavailableError)
    assert said.reason == "read-only"
