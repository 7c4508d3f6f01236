import subprocess
import sys

from PySide6.QtWidgets import QApplication

from factory_desktop.views.application import application


def test_that_the_one_there_is_gets_dressed(qapp: QApplication) -> None:
    made = application()
    assert made is qapp
    assert made.applicationName() == "Factory Desktop"
    assert made.font().family() == "Inter"
    assert not made.windowIcon().isNull()


QUITS_AFTER_COPYING = """
from PySide6.QtCore import QTimer
from factory_desktop.models.column import Column
from factory_desktop.views.application import application
from factory_desktop.views.tables.copied import copied
qt = application()
qt.clipboard().setMimeData(copied([Column("Units", int, str)], [12]))
QTimer.singleShot(0, qt.quit)
qt.exec()
print(qt.clipboard().text().strip())
"""


def test_that_it_ends_quietly_after_rows_were_copied() -> None:
    done = subprocess.run(
        [sys.executable, "-c", QUITS_AFTER_COPYING],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "Units\n12\n")
