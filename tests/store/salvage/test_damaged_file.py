import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.store.salvage.damaged_file import PAGE, DamagedFile

ROWS = 60_000
"""So many that there is a second page of the map."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("made") / "one.db"
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("PRAGMA page_size=4096")
        raw.execute("PRAGMA auto_vacuum=INCREMENTAL")
        for name in ("one", "two"):
            raw.execute(f"CREATE TABLE {name} (a INTEGER PRIMARY KEY, b TEXT)")
        rows = [(number, "x" * 50) for number in range(ROWS)]
        raw.executemany("INSERT INTO two VALUES (?, ?)", rows[:900])
        raw.executemany("INSERT INTO one VALUES (?, ?)", rows)
        raw.execute("DELETE FROM two WHERE a > 100")
        raw.commit()
    return file


@pytest.fixture
def file(made: Path, tmp_path: Path) -> Path:
    copied = tmp_path / "one.db"
    copied.write_bytes(made.read_bytes())
    return copied


def roots(file: Path) -> dict[str, int]:
    with closing(sqlite3.connect(file)) as raw:
        return dict(raw.execute("SELECT name, rootpage FROM sqlite_master").fetchall())


def pages(file: Path) -> dict[str, set[int]]:
    """Ask SQLite itself which pages belong to which table."""
    with closing(sqlite3.connect(file)) as raw:
        try:
            found = raw.execute("SELECT name, pageno FROM dbstat").fetchall()
        except sqlite3.OperationalError:
            pytest.skip("this SQLite does not tell which pages a table has")
    by_name: dict[str, set[int]] = {}
    for name, page in found:
        by_name.setdefault(name, set()).add(page)
    return by_name


def trash(file: Path, *trashed: int) -> None:
    with file.open("r+b") as opened:
        for page in trashed:
            opened.seek((page - 1) * PAGE)
            opened.write(b"\xa5" * PAGE)


def tree(file: Path, root: int) -> set[int]:
    with DamagedFile(file, file.with_name("none")) as damaged:
        damaged.follow(root)
        return set(damaged.tree(root))


def test_that_each_page_is_known_as_its_tables(file: Path) -> None:
    wanted = pages(file)
    for name, root in roots(file).items():
        assert tree(file, root) == wanted[name]


def test_that_pages_below_a_trashed_one_are_known_all_the_same(file: Path) -> None:
    wanted, root = pages(file)["one"], roots(file)["one"]
    trash(file, 1, root)
    assert tree(file, root) == wanted


def test_that_where_the_map_is_trashed_the_pages_themselves_lead_on(file: Path) -> None:
    wanted, root = pages(file)["one"], roots(file)["one"]
    trash(file, 2)
    assert tree(file, root) == wanted


def test_that_free_pages_are_nobodys_and_no_orphans(file: Path) -> None:
    with closing(sqlite3.connect(file)) as raw:
        (free,) = raw.execute("PRAGMA freelist_count").fetchone()
    assert free
    trash(file, 2, roots(file)["one"])
    with DamagedFile(file, file.with_name("none")) as damaged:
        orphans = damaged.orphans()
        assert 0 < len(orphans) <= 820 - free


def test_that_without_the_list_of_free_pages_there_are_no_orphans(file: Path) -> None:
    trash(file, 1, 2)
    with DamagedFile(file, file.with_name("none")) as damaged:
        assert damaged.orphans() == []


def test_that_pages_behind_the_end_are_known_to_be_missing(file: Path) -> None:
    wanted, root = pages(file)["one"], roots(file)["one"]
    with file.open("r+b") as opened:
        opened.truncate(PAGE * 500)
    assert {page for page in tree(file, root) if page <= 500} == {p for p in wanted if p <= 500}
    with DamagedFile(file, file.with_name("none")) as damaged:
        assert damaged.pages > 500
        assert list(damaged.versions(600)) == []
