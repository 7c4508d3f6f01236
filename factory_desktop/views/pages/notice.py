"""NoticePage: why there is nothing to show, and the ways on."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from factory_desktop.views import plain
from factory_desktop.views.banner import WayOut
from factory_desktop.views.pages.centered import CenteredPage
from factory_desktop.views.theme import Theme


class NoticePage(CenteredPage):
    """A message in place of figures: starting, nothing to show, or no store to be had."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__(theme, icon)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        self._ways.addStretch()
        self.body.addLayout(self._ways)
        self.buttons: list[QPushButton] = []
        self._said: tuple[str, ...] = ()

    def tell(self, title: str, words: str, ways: Sequence[WayOut] = ()) -> None:
        """Show this message; the first way out is the recommended one."""
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        said = tuple(way.text for way in ways)
        # Live events refresh the page: the same buttons stay, and with them the focus.
        if said != self._said:
            self._said = said
            self._replace_buttons(ways)

    def _replace_buttons(self, ways: Sequence[WayOut]) -> None:
        for button in self.buttons:
            self._ways.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(way) for way in ways]
        for place, button in enumerate(self.buttons):
            button.setProperty("role", "" if place else "primary")
            self._ways.insertWidget(place, button)

    def _button(self, way: WayOut) -> QPushButton:
        button = QPushButton(plain.mnemonic_free(way.text))
        button.clicked.connect(lambda _checked: way.go())
        return button
