"""AttentionButton: how many matters wait, while the dock that lists them is away."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from factory_desktop.models import text
from factory_desktop.views import icons, plain
from factory_desktop.views.theme import Theme


class AttentionButton(QToolButton):
    """A bell and a number in the toolbar; a click brings the dock."""

    def __init__(self, dock: QAction) -> None:
        """`dock` is the action that shows the dock."""
        super().__init__()
        self._dock = dock
        self._count = 0
        self.setObjectName("tool-attention")
        self.setProperty("role", "tool")
        self.setProperty("tone", "warning")
        self.setIconSize(QSize(20, 20))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(dock.trigger)
        dock.toggled.connect(lambda _: self._show())
        self._show()

    def set_count(self, count: int) -> None:
        """Say how many matters wait."""
        self._count = count
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self.setIcon(icons.icon("bell", theme.warning))

    def _show(self) -> None:
        number = text.number(self._count)
        said = self.tr("Needs attention: {count}").format(count=number)
        self.setText(number)
        self.setAccessibleName(said)
        plain.set_tooltip(self, said)
        self.setVisible(self._count > 0 and not self._dock.isChecked())
