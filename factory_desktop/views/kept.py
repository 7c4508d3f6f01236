"""Kept: what the window remembers from one start to the next."""

import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from factory_desktop.views.theme_source import ThemeChoice


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
    def theme(self) -> ThemeChoice:
        """The theme chosen; the system's where none was, or where the file says something odd."""
        try:
            return ThemeChoice(self._settings.value("theme", ThemeChoice.SYSTEM.value))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._settings.setValue("theme", choice.value)

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
