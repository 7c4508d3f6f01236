"""A store whose every row is known, and what can happen to its file."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from factory_desktop.domain.instant import to_us
from factory_desktop.store import rebuilding
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import recounting
from factory_desktop.store.transaction import Transaction
from tests import factories

PAGE = 4096
DAYS = 30
Rows = list[tuple[int, ...]]


def make(folder: Path, number: int, seed: int = 1) -> None:
    """Make a store of so many events of the last thirty days."""
    store = factories.open_store(folder)
    factories.run(store, factories.AddPlant())
    factories.submit(store, factories.Call(lambda t: _fill(t, number, seed))).result(600)
    store.close()


def _fill(transaction: Transaction, number: int, seed: int) -> None:
    raw, dice = transaction.raw, random.Random(seed)
    raw.execute("INSERT INTO camera (camera_id, name, simulated) VALUES ('C1', 'C1', 0)")
    raw.execute("INSERT INTO model_version (model_id, version) VALUES ('M', '1')")
    first = to_us(datetime.now(UTC) - timedelta(days=DAYS))
    step = DAYS * 86_400_000_000 // (number + 1)
    rows = [
        (
            *(first + index * step + dice.randrange(1000), 1 + index % 3, dice.randint(1, 3)),
            *(dice.choice((0, 0, 0, 1, 2, 3)), dice.randint(500_000, 1_000_000), dice.randrange(9)),
            *(dice.randint(1, 3_000_000), index + 1, dice.choice((0, 2)), dice.randint(0, 1)),
        )
        for index in range(number)
    ]
    raw.executemany("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    raw.execute("UPDATE meta SET value = ? WHERE key = 'next_seq'", (str(number + 1),))
    recounting.rebuild(raw, "UTC", transaction.rolling.cap_us)
    transaction.forget_rolling()
    transaction.forget_keys()


def rows(file: Path, table: str = "event") -> Rows:
    """Read a table."""
    with closing(sqlite3.connect(file)) as raw:
        return raw.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - a test's own word


@dataclass(frozen=True)
class Known:
    """A copy of a store in a folder of its own, and the rows that it had."""

    folder: Path
    events: frozenset[tuple[int, ...]]

    @classmethod
    def copy(cls, of: Path, folder: Path) -> "Known":
        """Copy a store that is closed."""
        shutil.copytree(of, folder)
        return cls(folder, frozenset(rows(folder / "factory.db")))

    @property
    def file(self) -> Path:
        return self.folder / "factory.db"

    @property
    def log(self) -> Path:
        return self.folder / "factory.db-wal"

    @property
    def aside(self) -> list[Path]:
        """The damaged files that lie in the folder."""
        return sorted(self.folder.glob("factory-damaged-*.db"))

    def back_up(self, store: Path) -> None:
        """Have a copy of a store as the newest backup."""
        backups = self.folder / "backups"
        backups.mkdir(exist_ok=True)
        shutil.copy(
            store / "factory.db", backups / f"factory-{datetime.now(UTC):%Y%m%d-%H%M%S}-daily.db"
        )

    def break_off(self) -> None:
        """Leave it as a program leaves it that is killed."""
        with closing(sqlite3.connect(self.file)) as raw, raw:
            raw.execute("DELETE FROM meta WHERE key = 'closed_in_order'")

    def trash_pages(self, number: int, seed: int) -> list[int]:
        """Write over some pages at random, any of them."""
        dice = random.Random(seed)
        pages = dice.sample(range(1, self.file.stat().st_size // PAGE + 1), number)
        with self.file.open("r+b") as opened:
            for page in pages:
                opened.seek((page - 1) * PAGE)
                opened.write(dice.randbytes(PAGE))
            os.fsync(opened.fileno())
        return pages

    def trash(self, first: int, number: int, file: Path | None = None) -> None:
        """Write over a part of the file, or of another one."""
        with (file or self.file).open("r+b") as opened:
            opened.seek(first)
            opened.write(random.Random(first).randbytes(number))

    def cut_off(self, share: float) -> None:
        """Leave only a part of the file, its last page torn."""
        size = self.file.stat().st_size
        os.truncate(self.file, int(size * share) // PAGE * PAGE + 1000)

    def saved(self) -> tuple[frozenset[tuple[int, ...]], int]:
        """Return the known rows that are in the store now, and how many others there are."""
        now = frozenset(rows(self.file))
        return now & self.events, len(now - self.events)


def check_sums(folder: Path) -> None:
    """Compare all sums with what the events give."""
    store: OpenedStore = factories.open_store(folder)
    tables = ("roll_hour", "roll_entity", "roll_model", "roll_camera")

    def compare(transaction: Transaction) -> bool:
        transaction.rolling.fold(transaction.raw)

        def read() -> list[Rows]:
            keyed = "SELECT * FROM {} WHERE {} ORDER BY 1, 2, 3, 4"
            return [
                transaction.raw.execute(
                    keyed.format(table, "n > 0" if table == "roll_camera" else "true")
                ).fetchall()
                for table in tables
            ]

        before = read()
        rebuilding.move(transaction, transaction.rolling.grid.zone.key)
        return _without_empty(before) == _without_empty(read())

    try:
        assert factories.submit(store, factories.Call(compare)).result(300)
    finally:
        store.close()


def _without_empty(found: list[Rows]) -> list[Rows]:
    """Leave out what the events before now have left as rows of nothing."""
    return [[row for row in rows if any(row[4:])] for rows in found]
