"""First paint: a process that shows a window and says when it was painted."""

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Loading it is a part of what is measured.
    from PySide6.QtWidgets import QMainWindow


def watch(window: "QMainWindow") -> None:
    """Print when a window was painted, by the clock that all processes of a computer share."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                # Before whatever the window itself does once it is painted.
                QTimer.singleShot(0, lambda: print(time.monotonic(), flush=True))
            return False

    window.installEventFilter(Watch(window))


def program(data_dir: str) -> int:
    """Run the whole program; it ends once its store is open."""
    from factory_desktop import app, cli

    class Watched(app.Desktop):
        def __init__(self, *given: object) -> None:
            super().__init__(*given)  # type: ignore[arg-type]
            watch(self.window)
            self.bridge.attached.connect(self.window.close)

    app.Desktop = Watched  # type: ignore[misc, assignment]
    return cli.main(["--data-dir", data_dir, "--port", "0"])


def bare() -> int:
    """Show an empty QMainWindow."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    qt = QApplication(sys.argv[:1])
    window = QMainWindow()
    watch(window)
    window.resize(1440, 900)
    window.show()
    QTimer.singleShot(500, window.close)
    return qt.exec()


if __name__ == "__main__":
    sys.exit(program(sys.argv[1]) if len(sys.argv) > 1 else bare())
