"""Languages: which language the window speaks, and how it writes numbers and dates."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from factory_desktop.domain.resources import resource


class LanguageChoice(Enum):
    """What the View menu offers; the value is what is kept and the name of the translation."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"


class Languages(QObject):
    """Knows the language in force, and has the application speak it."""

    changed = Signal()
    """Another language is in force: what is on the screen was written in the one before."""

    def __init__(
        self, application: QCoreApplication, choice: LanguageChoice = LanguageChoice.SYSTEM
    ) -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []
        self.choice = choice
        self._speak()

    def choose(self, choice: LanguageChoice) -> None:
        """Speak this language from now on; `SYSTEM` is the system's where it is translated."""
        if choice is not self.choice:
            self.choice = choice
            self._speak()
            self.changed.emit()

    @property
    def locale(self) -> QLocale:
        """How numbers and dates are written: as the system does where it speaks the language."""
        system = QLocale.system()
        if self.choice is LanguageChoice.SYSTEM:
            return system
        chosen = QLocale(self.choice.value)
        return system if system.language() == chosen.language() else chosen

    def fall_silent(self) -> None:
        """Take the language back: from now on the application speaks as it did before."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale.system())

    def _speak(self) -> None:
        self.fall_silent()
        locale = self.locale
        # A bare system speaks "C", whose dates and numbers no person writes.
        QLocale.setDefault(locale)
        own = str(resource("translations"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # Qt's own texts first: those of the program are looked up in the last one installed.
        wanted = (("qtbase", qt), ("factory-desktop", own))
        loaded = (self._loaded(locale, name, folder) for name, folder in wanted)
        self._installed = [translator for translator in loaded if translator is not None]

    def _loaded(self, locale: QLocale, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self)
        if locale.language() == QLocale.Language.English:
            return None
        if not translator.load(locale, name, "_", folder):
            return None
        self._application.installTranslator(translator)
        return translator
