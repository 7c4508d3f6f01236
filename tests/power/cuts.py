"""Cuts: the power goes in the middle of lives, and what is found then is looked at."""

import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.operation import Rebuild
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from tests.factories import open_store, rows, run
from tests.power.disk import Disk
from tests.power.record import Step, read
from tests.promises.kept import on_file
from tests.store import older
from tests.store.rollups.test_rolling import KEYS, Fold


@dataclass
class Found:
    """What all cuts together have cost."""

    cuts: int = 0
    acknowledged: int = 0
    """Events and workers that were to be there, summed over the cuts."""
    lost: int = 0
    cuts_with_losses: int = 0
    corrupt: list[str] = field(default_factory=list)
    backups: int = 0
    """Backups that were to be there, and were whole."""

    def __str__(self) -> str:
        return (
            f"{self.cuts} cuts, {self.acknowledged:,} acknowledged: {self.lost:,} lost"
            f" in {self.cuts_with_losses} cuts, {len(self.corrupt)} corrupt"
        )


_ANSWERS = {"acknowledged", "cleared"}
LIVES = 3
"""Lives of one store; then another is begun, so that looking at it stays quick."""
EACH = 20
"""Cuts in one life at most."""
SECONDS = 0.5
"""How long the cameras send in each: long enough for the log to be brought in once or twice."""


def cut(folder: Path, cuts: int, seed: int, synchronous: str = "FULL") -> Found:
    """Cut the power so often, in stores made one after the other."""
    found, dice = Found(), random.Random(seed)
    while found.cuts < cuts:
        one = folder / f"store-{found.cuts}"
        one.mkdir()
        lives = Lives(one, dice.randrange(1 << 30), synchronous, found)
        for _ in range(LIVES):
            lives.go_on(min(EACH, cuts - found.cuts), SECONDS)
        shutil.rmtree(one)
    return found


def cut_after_clearing(folder: Path, cuts: int, seed: int) -> Found:
    """Cut the power so often while events are sent, cleared after a backup, and sent again."""
    found = Found()
    Lives(folder, seed, "FULL", found).go_on(cuts, SECONDS, "clear")
    return found


def cut_while_upgrading(folder: Path, cuts: int, seed: int) -> Found:
    """Cut the power so often while a store of the first version is opened."""
    found = Found()
    lives = Lives(folder, seed, "FULL", found)
    lives.begin_with(older.make)
    lives.go_on(cuts, SECONDS, "upgrade")
    return found


class Lives:
    """One store through several lives, each of which begins with what a cut has left."""

    def __init__(self, folder: Path, seed: int, synchronous: str, found: Found) -> None:
        # A folder that the program has to make, too.
        self._data = folder / "new" / "data"
        self._record = folder / "record"
        self._dice = random.Random(seed)
        self._synchronous = synchronous
        self._life = 0
        self._acknowledged: set[object] = set()
        """Of the lives before, as far as it was found after their last cut."""
        self.found = found

    def begin_with(self, make: Callable[[Path, int], None]) -> None:
        """Begin with a store that is there already, with so many events."""
        self._data.mkdir(parents=True)
        make(self._data / "factory.db", 1000)
        self._acknowledged = {"W1", *on_file(self._data)}

    def go_on(self, cuts: int, seconds: float, way: str = "send") -> None:
        """Live once more, and see what each of so many cuts would have left of it."""
        before = _contents(self._data)
        words = [str(self._data), str(self._record), str(self._life), str(seconds)]
        command = [sys.executable, "-m", "tests.power.living", *words, self._synchronous, way]
        subprocess.run(command, check=True)
        steps = read(self._record)
        places = sorted(self._places(steps) for _ in range(cuts))
        disk, done = Disk(before), 0
        asked = Asked(set(self._acknowledged))
        for place in places:
            for step in steps[done:place]:
                disk.follow(step)
                asked.follow(step)
            done = place
            self._cut(disk, asked)
        self._life += 1

    def _places(self, steps: list[Step]) -> int:
        """Choose a moment: any, or just after an answer, when most is at stake."""
        any_place = self._dice.randrange(len(steps) + 1)
        if self._dice.random() < 0.5:
            return any_place
        answers = [number for number, step in enumerate(steps) if step[0] in _ANSWERS] or [0]
        return min(len(steps), self._dice.choice(answers) + 1 + self._dice.randrange(4))

    def _cut(self, disk: Disk, asked: "Asked") -> None:
        shutil.rmtree(self._data.parent, ignore_errors=True)
        for path, content in disk.after_cut(self._dice).items():
            file = Path(path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        if self._data.is_dir() and self._dice.random() < 0.5:
            # Never synced, so anything: SQLite has to make its own anew.
            (self._data / "factory.db-shm").write_bytes(self._dice.randbytes(32768))
        self.found.cuts += 1
        self.found.acknowledged += len(asked.acknowledged)
        # Looking brings the log in; the next life is to begin with it as the cut has left it.
        looked = self._data.with_name("looked")
        if self._data.is_dir():
            shutil.copytree(self._data, looked)
        try:
            there = look(looked)
            if asked.backup is not None:
                self._look_back(asked, there, looked / asked.backup.relative_to(self._data))
        except (KnownError, sqlite3.Error, AssertionError) as error:
            self.found.corrupt.append(f"{type(error).__name__}: {error}"[:300])
            there = set()
        lost = asked.acknowledged - there
        self.found.lost += len(lost)
        self.found.cuts_with_losses += bool(lost)
        self._acknowledged = there

    def _look_back(self, asked: "Asked", there: set[object], backup: Path) -> None:
        """See that what was cleared stays so, and that its backup is whole."""
        assert there.isdisjoint(asked.cleared), "what was cleared is there again"
        assert backup.exists(), "the backup is gone"
        shutil.copyfile(backup, backup.with_name("factory.db"))
        assert asked.cleared <= set(on_file(backup.parent)), "the backup lacks events"
        self.found.backups += 1


@dataclass
class Asked:
    """What must be found after a cut."""

    acknowledged: set[object]
    cleared: set[object] = field(default_factory=set)
    """Events that were cleared, and must be in the backup alone."""
    backup: Path | None = None

    def follow(self, step: Step) -> None:
        """Take up the next step of a record."""
        if step[0] == "acknowledged":
            self.acknowledged.update(step[1])
        elif step[0] == "cleared":
            # Workers have names, events are keys of several parts.
            self.cleared = {one for one in self.acknowledged if isinstance(one, tuple)}
            self.acknowledged -= self.cleared
            self.backup = Path(step[1])


def look(data_dir: Path) -> set[object]:
    """Open a store as the program does; returns its events and workers, once all is well.

    Raises what the program raises, and AssertionError where sums are not their events'.
    """
    store = open_store(data_dir)
    try:
        check(store)
        workers = {row[0] for row in rows(store, "SELECT worker_id FROM worker")}
    finally:
        store.close()
    events = on_file(data_dir)
    with closing(sqlite3.connect(data_dir / "factory.db")) as connection:
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    assert not list(data_dir.glob("*damaged*")), "a damaged file was moved aside"
    return workers | set(events)


def check(store: OpenedStore) -> None:
    """Compare all sums with those worked out anew from the events."""
    run(store, Fold())
    before = sums(store.place.file)
    run(store, Operate(Rebuild(), TimeRule(), ZoneInfo("UTC")))
    assert sums(store.place.file) == before, "sums are not their events'"


def sums(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Read all sums but those of nothing, which say as much as no row."""
    with closing(sqlite3.connect(file)) as connection:
        tables = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in KEYS}  # noqa: S608 - the store's own words
    return {name: sorted(row for row in tables[name] if any(row[KEYS[name] :])) for name in KEYS}


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in _files(folder)}


def _files(folder: Path) -> Iterator[Path]:
    # What is mapped into memory is no part of a disk.
    return (one for one in folder.rglob("*") if one.is_file() and not one.name.endswith("-shm"))
