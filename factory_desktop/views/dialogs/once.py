"""Once: a dialog that is asked once and goes away."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QDialog

D = TypeVar("D", bound=QDialog)


@contextmanager
def once(dialog: D) -> Iterator[D]:
    """Lend a dialog: as a child of the window it would else stay for as long as that."""
    try:
        yield dialog
    finally:
        dialog.deleteLater()
