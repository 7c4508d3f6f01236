"""AlertButtons: what can be done with the chosen card, below the cards."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from factory_desktop.views import plain


class AlertButtons(QWidget):
    """Acknowledge and mute; there while there is an alert to do it with."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._actions = actions
        self.acknowledge = QPushButton(self.tr("Acknowledge"))
        self.mute = QPushButton(self.tr("Mute"))
        self.mute.setAccessibleName(self.tr("Mute the chosen alert"))
        menu = QMenu(self.mute)
        menu.addActions([actions["alerts.mute"], actions["alerts.mute-shift"]])
        self.mute.setMenu(menu)
        self.acknowledge.clicked.connect(actions["alerts.acknowledge"].trigger)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.acknowledge)
        layout.addWidget(self.mute)
        layout.addStretch()
        plain.set_tooltip(self.acknowledge, self.tr("Somebody knows of it and sees to it"))

    def allow(self, *, there: bool, chosen: bool) -> None:
        """Show them where there is any alert; they can be pressed while one is chosen."""
        self.setVisible(there)
        self.acknowledge.setEnabled(chosen)
        self.mute.setEnabled(chosen)
