"""Kept: what the window remembers from one start to the next."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from factory_desktop.views.closing_choice import ClosingChoice
from factory_desktop.views.language import LanguageChoice
from factory_desktop.views.theme_source import ThemeChoice

NORMAL_SIZE, _LEAST_SIZE, _MOST_SIZE = 100, 80, 200
"""Of text, in percent."""
MOST_RECENT = 10
"""Stores that are remembered: the open one, and as many as there are digits for the others."""


@dataclass(frozen=True, slots=True)
class NamedLayout:
    """A page, and docks and toolbars around it, by a name that a person gave."""

    name: str
    page: str
    state: QByteArray


class Kept:
    """An ini file in the data folder, so that a copied folder looks the same elsewhere."""

    def __init__(self, data_dir: Path) -> None:
        self._settings = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window was; None at the first start."""
        kept = self._settings.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    @property
    def language(self) -> LanguageChoice:
        """The language chosen; the system's where none was, or where the file says another."""
        try:
            return LanguageChoice(self._settings.value("language", LanguageChoice.SYSTEM.value))
        except ValueError:
            return LanguageChoice.SYSTEM

    @language.setter
    def language(self, choice: LanguageChoice) -> None:
        self._settings.setValue("language", choice.value)

    @property
    def named(self) -> bool:
        """Whether workers are called by their names; they are until somebody chose otherwise."""
        return self._settings.value("names", "on") != "off"

    @named.setter
    def named(self, named: bool) -> None:
        self._settings.setValue("names", "on" if named else "off")

    @property
    def closing(self) -> ClosingChoice:
        """What closing the window means; asked for until somebody has said."""
        try:
            return ClosingChoice(self._settings.value("closing", ClosingChoice.ASK.value))
        except ValueError:
            return ClosingChoice.ASK

    @closing.setter
    def closing(self, choice: ClosingChoice) -> None:
        self._settings.setValue("closing", choice.value)

    @property
    def layout(self) -> QByteArray | None:
        """Where docks and toolbars stood; None at the first start."""
        kept = self._settings.value("layout")
        return kept if isinstance(kept, QByteArray) else None

    @layout.setter
    def layout(self, layout: QByteArray) -> None:
        self._settings.setValue("layout", layout)

    @property
    def layouts(self) -> tuple[NamedLayout, ...]:
        """The layouts that were given a name, in the order of their saving."""
        found: list[NamedLayout] = []
        for number in range(self._settings.beginReadArray("layouts")):
            self._settings.setArrayIndex(number)
            name, page = (str(self._settings.value(key, "")) for key in ("name", "page"))
            state = self._settings.value("state")
            if name and isinstance(state, QByteArray):
                found.append(NamedLayout(name, page, state))
        self._settings.endArray()
        return tuple(found)

    @layouts.setter
    def layouts(self, layouts: Sequence[NamedLayout]) -> None:
        self._settings.remove("layouts")
        self._settings.beginWriteArray("layouts", len(layouts))
        for number, layout in enumerate(layouts):
            self._settings.setArrayIndex(number)
            self._settings.setValue("name", layout.name)
            self._settings.setValue("page", layout.page)
            self._settings.setValue("state", layout.state)
        self._settings.endArray()

    @property
    def recent(self) -> tuple[Path, ...]:
        """The stores that were opened last, the newest first; some may be gone."""
        try:
            kept = json.loads(str(self._settings.value("recent-stores", "[]")))
        except ValueError:
            return ()
        if not isinstance(kept, list):
            return ()
        return tuple(Path(one) for one in kept if isinstance(one, str) and one)[:MOST_RECENT]

    @recent.setter
    def recent(self, files: Sequence[Path]) -> None:
        self._settings.setValue("recent-stores", json.dumps([str(file) for file in files]))

    @property
    def text_size(self) -> int:
        """How large text is, in percent."""
        kept = str(self._settings.value("text-size", NORMAL_SIZE))
        percent = int(kept) if kept.isascii() and kept.isdecimal() else NORMAL_SIZE
        return percent if _LEAST_SIZE <= percent <= _MOST_SIZE else NORMAL_SIZE

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("text-size", percent)

    @property
    def theme(self) -> ThemeChoice:
        """The theme chosen; the system's where none was, or where the file says something odd."""
        try:
            return ThemeChoice(self._settings.value("theme", ThemeChoice.SYSTEM.value))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._settings.setValue("theme", choice.value)

    def table(self, name: str) -> str:
        """Return how a table's columns were left; empty where nobody has chosen any."""
        kept = self._settings.value(f"tables/{name}", "")
        return kept if isinstance(kept, str) else ""

    def keep_table(self, name: str, columns: str) -> None:
        """Remember how a table's columns are left."""
        self._settings.setValue(f"tables/{name}", columns)

    def export(self, page: str) -> dict[str, str]:
        """Return how a page was exported last; empty where it never was."""
        try:
            kept = json.loads(str(self._settings.value(f"exports/{page}", "{}")))
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {str(name): str(value) for name, value in kept.items()}

    def keep_export(self, page: str, how: Mapping[str, str]) -> None:
        """Remember how a page was exported."""
        self._settings.setValue(f"exports/{page}", json.dumps(dict(how)))

    def folder(self, purpose: str) -> Path | None:
        """Return the folder that files of a purpose were in last; None where it is gone."""
        kept = self._settings.value(f"folders/{purpose}", "")
        folder = Path(kept) if isinstance(kept, str) and kept else None
        return folder if folder and folder.is_dir() else None

    def keep_folder(self, purpose: str, folder: Path) -> None:
        """Remember the folder of a purpose."""
        self._settings.setValue(f"folders/{purpose}", str(folder))
