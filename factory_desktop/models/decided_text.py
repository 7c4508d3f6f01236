"""What came of refused events, in words."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.refused_change import Decided
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "refused")


def report(decided: Decided) -> str:
    """Say it count by count; of what there is none nothing is said."""
    counts = (
        (tr("Taken in: {count}."), decided.stored),
        (tr("On file already: {count}."), decided.duplicates),
        (tr("Still refused: {count}."), decided.refused),
        (tr("Too long to be taken in: {count}."), decided.cut),
        (tr("Discarded: {count}."), decided.discarded),
    )
    said = [words.format(count=text.number(count)) for words, count in counts if count]
    return " ".join(said) or tr("No refused event was there any more.")
