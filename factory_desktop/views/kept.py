"""Kept: what the window remembers from one start to the next."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from factory_desktop.views.language import LanguageChoice
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
