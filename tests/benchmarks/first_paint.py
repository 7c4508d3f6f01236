"""First paint: a process that shows a window and says when it was painted."""

import sys
import time


def tell() -> None:
    """Print the moment by the clock that all processes of this computer share."""
    print(time.monotonic(), flush=True)


def program(data_dir: str) -> None:
    """Run the whole program; it ends once its window is painted and its store is open."""
    from factory_desktop import app, cli

    class Watched(app.Desktop):
        def __init__(self, *given: object) -> None:
            super().__init__(*given)  # type: ignore[arg-type]
            self.window.first_painted.connect(tell)
            self.bridge.attached.connect(self.window.close)

    app.Desktop = Watched  # type: ignore[misc]
    sys.exit(cli.main(["--data-dir", data_dir, "--port", "0"]))


def bare() -> None:
    """Show an empty QMainWindow."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, self._painted)

        def _painted(self) -> None:
            tell()
            self.close()

    qt = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1440, 900)
    window.show()
    qt.exec()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        program(sys.argv[1])
    else:
        bare()
