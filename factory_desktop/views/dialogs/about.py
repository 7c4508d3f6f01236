"""AboutDialog: which program this is, and whose work it stands on."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from factory_desktop import __version__
from factory_desktop.views import plain
from factory_desktop.views.app_icon import app_icon
from factory_desktop.views.dialogs.sheet import SheetDialog


class AboutDialog(SheetDialog):
    """Name, version, licenses."""

    def __init__(self, parent: QWidget | None, store: str) -> None:
        super().__init__(parent)
        self.explain("Factory Desktop", self.tr("Version {version}").format(version=__version__))
        self.setObjectName("about")
        picture = plain.label()
        picture.setPixmap(app_icon().pixmap(64, 64))
        self.top.insertWidget(0, picture)
        for words, role in (
            (self.tr("Shows a factory's productivity live, from the events its cameras send."), ""),
            (
                self.tr(
                    "MIT license. It stands on Qt for Python (LGPL), SQLAlchemy, aiohttp, "
                    "pyqtgraph, Tabler icons (MIT) and the typeface Inter (OFL)."
                ),
                "quiet",
            ),
            (self.tr("Store: {path}").format(path=store), "secondary"),
            (f"Python {platform.python_version()}, Qt {qVersion()}", "secondary"),
        ):
            self.body.addWidget(plain.paragraph(words, role))
        self.add_close().setDefault(True)
