"""PaletteModel: what can be done or gone to, the best matches of the words typed first."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from factory_desktop.models.rows_model import AnyIndex

_NO_INDEX = QModelIndex()
_MOST = 60
"""Rows listed at most; a longer list is read by nobody."""
_FEWEST_LETTERS = 3
"""Fewer letters in a row are found in almost every title."""


class Match(IntEnum):
    """How well a command fits what was typed; the smaller the better."""

    WHOLE = 0
    """It is the title or one of the names."""
    START = 1
    """The title starts with it."""
    WORDS = 2
    """Each word typed starts a word of the title or of the names."""
    INSIDE = 3
    """Each stands somewhere in the title or the names."""
    PLACE = 4
    """Each stands somewhere, some of them in the place."""
    LETTERS = 5
    """The letters stand in the title in this order."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that the palette offers."""

    key: object
    """What the window understands by it."""
    title: str
    place: str = ""
    """Where else it is found, such as its menu."""
    shortcut: str = ""
    names: tuple[str, ...] = ()
    """Other words that it is found by, such as an id."""


def match(command: Command, typed: str) -> Match | None:
    """Tell how well a command fits; None where it does not. Nothing typed fits all."""
    words = _folded(typed)
    title, names = _folded(command.title), [_folded(name) for name in command.names]
    if words == title or words in names:
        return Match.WHOLE
    if title.startswith(words):
        return Match.START
    whole = " ".join((title, *names))
    starts = f" {whole}"
    if all(f" {word}" in starts for word in words.split()):
        return Match.WORDS
    if all(word in whole for word in words.split()):
        return Match.INSIDE
    if all(word in f"{whole} {_folded(command.place)}" for word in words.split()):
        return Match.PLACE
    letters = words.replace(" ", "")
    fits = len(letters) >= _FEWEST_LETTERS and _in_order(letters, title)
    return Match.LETTERS if fits else None


def ranked(commands: Iterable[Command], typed: str) -> list[Command]:
    """Return those that fit, best first; equally good ones keep their order."""
    found = [(fit, one) for one in commands if (fit := match(one, typed)) is not None]
    return [one for _fit, one in sorted(found, key=lambda pair: pair[0])][:_MOST]


class PaletteModel(QAbstractListModel):
    """The commands that fit what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Command] = []

    @property
    def shown(self) -> tuple[Command, ...]:
        """The commands listed, best first."""
        return tuple(self._shown)

    def show(self, commands: Sequence[Command], typed: str) -> None:
        """List those that fit."""
        self.beginResetModel()
        self._shown = ranked(commands, typed)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as in Qt
        if not index.isValid():
            return None
        command = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return command.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = command.title, command.place, command.shortcut
            return ", ".join(part for part in parts if part)
        return None


def _folded(text: str) -> str:
    """Fold case and accents, so that `jose` finds José; spaces count once."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(one for one in apart if not unicodedata.combining(one)).split())


def _in_order(letters: str, title: str) -> bool:
    rest = iter(title)
    return all(letter in rest for letter in letters)
