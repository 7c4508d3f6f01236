"""The desktop, whose window closes when the standard input ends: `... FOLDER PORT`."""

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier

from factory_desktop import app
from factory_desktop.domain.settings import Settings


class Closing(app.Desktop):
    """Somebody clicks the window's cross."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self.window)
        self._input.activated.connect(self._close)

    def _close(self) -> None:
        self._input.setEnabled(False)
        self.window.close()


if __name__ == "__main__":
    app.Desktop = Closing  # type: ignore[misc, assignment]
    sys.exit(app.run(Settings(data_dir=Path(sys.argv[1]), port=int(sys.argv[2]))))
