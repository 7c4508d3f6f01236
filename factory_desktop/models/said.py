"""Said: a sentence from below the window, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.sentence import Sentence


def said(message: str) -> str:
    """Translate what is a `Sentence`, with the sentences in it; leave all other text as it is."""
    if not isinstance(message, Sentence):
        return message
    pattern = QCoreApplication.translate("sentences", message.pattern)
    values = {
        name: said(value) if isinstance(value, str) else value
        for name, value in message.values.items()
    }
    return pattern.format(**values) if values else pattern


def said_again(kept: str) -> str:
    """Translate a sentence that the store has kept as its English text.

    One that had values put into it stays English: its pattern is not known any more.
    """
    return QCoreApplication.translate("sentences", kept) if kept else kept
