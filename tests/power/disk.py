"""Disk: what is on it for sure, and what might be when the power goes.

A file keeps what was written before its last sync began, and any part of what came after: whole
writes, single sectors of them, or nothing but the length that they would have given it. A name
that was made, changed or taken away before its folder was synced may be there or not, each by
itself. That is harsher than journaling file systems are, which keep an order among names.
"""

import random
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

from tests.power.record import Step

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""


@dataclass(eq=False)
class File:
    """What is on the disk of a file, and the steps that may not be."""

    sure: bytearray = field(default_factory=bytearray)
    unsure: deque[tuple[int, Step]] = field(default_factory=deque)
    """With the number that each step had."""

    def follow(self, number: int, step: Step) -> None:
        """Take up the next one; a sync makes sure of those with a lower number than its own."""
        if step[0] != "synced":
            self.unsure.append((number, step))
            return
        while self.unsure and self.unsure[0][0] < step[2]:
            _carry_out(self.sure, self.unsure.popleft()[1])

    def after_cut(self, dice: random.Random) -> bytes:
        """Return what is found when the power comes back."""
        found = bytearray(self.sure)
        whole = dice.choice((0.0, 0.3, 0.9, 1.0))
        for _, step in self.unsure:
            if dice.random() < whole:
                _carry_out(found, step)
            elif step[0] == "wrote" and dice.random() < 0.5:
                _tear(found, step, dice)
        return bytes(found)


def _carry_out(content: bytearray, step: Step) -> None:
    if step[0] == "truncated":
        size = step[2]
        del content[size:]
        content.extend(bytes(size - len(content)))
    else:
        _put(content, step[2], step[3])


def _put(content: bytearray, offset: int, data: bytes) -> None:
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data


def _tear(content: bytearray, step: Step, dice: random.Random) -> None:
    """Write some of its sectors; the file may have grown to hold all of them."""
    offset, data = step[2], step[3]
    if dice.random() < 0.5:
        content.extend(bytes(max(0, offset + len(data) - len(content))))
    at = offset
    while at < offset + len(data):
        ends = min((at // SECTOR + 1) * SECTOR, offset + len(data))
        if dice.random() < 0.5:
            _put(content, at, data[at - offset : ends - offset])
        at = ends


Names = dict[str, File | None]
"""Paths of files, and with None of folders."""


@dataclass(frozen=True)
class _Change:
    """Of names in one folder; a rename is one, and never half of one."""

    there: Names
    gone: str = ""

    def carry_out(self, names: Names) -> None:
        names.pop(self.gone, None)
        names.update(self.there)


class Disk:
    """Follows a record, step by step."""

    def __init__(self, files: dict[str, bytes]) -> None:
        """`files` were there before, all on the disk for sure."""
        self._now: Names = {path: File(bytearray(data)) for path, data in files.items()}
        self._sure: Names = dict(self._now)
        self._unsure: list[tuple[str, _Change]] = []
        """Each with the folder that it is in."""
        self._number = 0

    def follow(self, step: Step) -> None:
        """Take up the next one."""
        if step[0] in {"wrote", "truncated", "synced"}:
            if file := self._now.get(step[1]):
                file.follow(self._number, step)
        else:
            self._follow_name(step)
        self._number += 1

    def _follow_name(self, step: Step) -> None:
        what, path = step[0], step[1]
        match what:
            case "made":
                self._change({path: File()})
            case "deleted":
                self._change({}, gone=path)
            case "renamed":
                if path in self._now:
                    self._change({step[2]: self._now[path]}, gone=path)
            case "folder made":
                self._change({path: None})
            case "folder synced":
                self._sync_folder(path)

    def now(self, path: str) -> bytes:
        """Return what a file holds while the power is on."""
        file = self._now[path]
        assert file is not None
        content = bytearray(file.sure)
        for _, step in file.unsure:
            _carry_out(content, step)
        return bytes(content)

    def _change(self, there: Names, gone: str = "") -> None:
        change = _Change(there, gone)
        change.carry_out(self._now)
        folder = str(Path(gone or next(iter(there))).parent)
        self._unsure.append((folder, change))

    def _sync_folder(self, folder: str) -> None:
        for where, change in self._unsure:
            if where == folder:
                change.carry_out(self._sure)
        self._unsure = [one for one in self._unsure if one[0] != folder]

    def after_cut(self, dice: random.Random) -> dict[str, bytes]:
        """Return the files that are found when the power comes back, by path."""
        names = dict(self._sure)
        share = dice.choice((0.0, 0.5, 1.0))
        for _, change in self._unsure:
            if dice.random() < share:
                change.carry_out(names)
        made = {path for path, file in self._now.items() if file is None}
        lost = made - names.keys()
        return {
            path: file.after_cut(dice)
            for path, file in names.items()
            if file is not None and lost.isdisjoint(map(str, Path(path).parents))
        }
