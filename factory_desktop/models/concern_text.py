"""What needs attention, in words."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.matter import Matter

tr = partial(QCoreApplication.translate, "attention")


def matters(snapshot: Snapshot) -> tuple[Matter, ...]:
    """Put what needs somebody into words, worst first."""
    return ()
