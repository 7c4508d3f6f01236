"""CenteredPage: one card in the middle of an otherwise empty page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from factory_desktop.views import icons, plain
from factory_desktop.views.fonts import scaled
from factory_desktop.views.theme import Theme

_WIDTH, _ICON = 720, 44


class CenteredPage(QWidget):
    """An icon, a title and words in a card; what differs is added to `body`."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._icon_name = icon
        self._icon = plain.label()
        self.title = plain.paragraph(role="page-title")
        self.words = plain.paragraph(role="quiet")
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(scaled(_WIDTH))
        self.body = QVBoxLayout(card)
        self.body.setContentsMargins(36, 32, 36, 32)
        self.body.setSpacing(12)
        for widget in (self._icon, self.title, self.words):
            self.body.addWidget(widget)
        beside = QHBoxLayout()
        beside.addStretch(1)
        beside.addWidget(card, 1000, Qt.AlignmentFlag.AlignVCenter)
        beside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addLayout(beside)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(self._icon_name, theme.accent, _ICON, ratio))
