"""Reasons in words: those that a store begins with are in the language of the window."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

tr = partial(QCoreApplication.translate, "reason_text")


def _(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("reason_text", words))


FIRST = (
    _("Waiting for material"),
    _("Machine stopped"),
    _("Changeover"),
    _("Quality check"),
    _("Cleaning"),
    _("Meeting"),
    _("Training"),
    _("Other"),
)
"""As the store has them; what people have written themselves stays as they wrote it."""


def named(reason: str) -> str:
    """Name a reason."""
    return tr(reason) if reason in FIRST else reason
