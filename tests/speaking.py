"""The application in another language, for as long as a test takes."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from factory_desktop.views.application import application
from factory_desktop.views.language import LanguageChoice, Languages

LONGER = "+40 %"
"""No language: every text two fifths longer than it is."""
_PATTERNS = frozenset({"ddd d MMM", "d MMM yyyy", "d MMM", "MMM yyyy"})
"""What dates are written by is no text, though a language has its own."""


class Longer(QTranslator):
    """Says every text of ours with as much behind it as a wordy language needs."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, *_more: object) -> str | None:
        if source in _PATTERNS or context.startswith("Q"):
            return None
        more = round(0.4 * len(source))
        return source + (
            "" if more < 1 else (" " + "oneiro " * more)[:more].rstrip().ljust(more, "o")
        )


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Have windows made now speak `de`, `es`, or `LONGER`."""
    if language == LONGER:
        translator = Longer()
        application()
        QCoreApplication.installTranslator(translator)
        yield
        QCoreApplication.removeTranslator(translator)
        return
    languages = Languages(application(), LanguageChoice(language))
    yield
    languages.fall_silent()
    languages.deleteLater()
