import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from factory_desktop.store import fingerprint


@pytest.fixture
def raw() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as made:
        made.execute('CREATE TABLE "odd ""name" (number INTEGER, text TEXT, bytes BLOB)')
        made.execute("""INSERT INTO "odd ""name" VALUES (5, 'abc', x'0102'), (7, NULL, x'')""")
        made.execute("CREATE TABLE empty (share REAL)")
        yield made


def test_that_rows_and_sums_of_every_table_are_told(raw: sqlite3.Connection) -> None:
    assert fingerprint.take(raw) == {'odd "name': (2, 12, 3, 2), "empty": (0, 0)}


@pytest.mark.parametrize(
    "change",
    [
        """DELETE FROM "odd ""name" WHERE number = 5""",
        """UPDATE "odd ""name" SET number = number + 1""",
        """UPDATE "odd ""name" SET text = 'ab'""",
        "INSERT INTO empty VALUES (0)",
        "DROP TABLE empty",
    ],
)
def test_that_another_content_has_another_one(raw: sqlite3.Connection, change: str) -> None:
    before = fingerprint.take(raw)
    raw.execute(change)
    assert fingerprint.take(raw) != before
