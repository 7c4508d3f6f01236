"""Card: one figure as a button: how much, against what, its course, and how it is meant."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views import icons
from factory_desktop.views.card_figures import CardFigure, Reading
from factory_desktop.views.plain import label, set_look, set_tooltip, short_label
from factory_desktop.views.sparkline import Sparkline
from factory_desktop.views.theme import Theme

tr = partial(QCoreApplication.translate, "cards")

_ICON = 16
_SIDES = 12
_GAP = 6


class Card(QPushButton):
    """Icon and name, figure and unit, delta in words, sparkline, and a footnote.

    A low card has its sparkline beside the figure, and the footnote only where no delta is.
    """

    explain_wanted = Signal(str)
    """The figure of this key is to be explained."""

    def __init__(self, figure: CardFigure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._of = figure
        self._reading = Reading(text.DASH, "", "")
        self._offered: Mapping[str, QAction] = {}
        self._short = False
        self._icon = label()
        self._name = label(figure.name, "secondary")
        self._figure = label(text.DASH, "figure")
        self._unit = label("", "secondary")
        self._delta = short_label("delta")
        self._footnote = short_label("caption")
        self._link = QPushButton()
        self._link.setProperty("role", "link")
        self._link.hide()
        self._course = Sparkline()
        self._lay_out()
        self.clicked.connect(self._explain)
        self._link.clicked.connect(self._follow)

    @property
    def reading(self) -> Reading:
        """What it says now."""
        return self._reading

    @property
    def key(self) -> str:
        """What the figure is called in the program, whatever the language."""
        return self._of.key

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the figure of this snapshot."""
        self._reading = reading = self._of.read(snapshot)
        self._figure.setText(reading.figure)
        self._fit_unit()
        self._delta.setText(str(reading.delta))
        set_look(self._delta, "delta", reading.delta.tone)
        self._footnote.setText(reading.footnote)
        self._link.setText(reading.footnote)
        self._course.set_values(reading.course)
        self._choose_lines()
        self._speak()

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Have these actions for what a footnote leads to."""
        self._offered = actions
        self._choose_lines()

    def set_short(self, short: bool) -> None:
        """Take less height, or as much as it likes."""
        self._short = short
        self._place_course()
        self._choose_lines()
        self.updateGeometry()

    def course_room(self) -> int:
        """Tell how many pixels a low card has beside its figure."""
        return self.width() - self._main_width() - 2 * _SIDES - _GAP

    def show_course(self, shown: bool) -> None:
        """Show the sparkline, or leave it out: all cards of a row alike."""
        self._course.setVisible(shown)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(self._of.icon, theme.secondary, _ICON, ratio))
        self._course.set_theme(theme)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        # A button's own hint knows nothing of what is laid out on it.
        heading = _ICON + _GAP + self._name.sizeHint().width()
        width = max(heading, self._main_width()) + 2 * _SIDES
        layout = self.layout()
        return QSize(width, layout.minimumSize().height() if layout else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._explain()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_menu().popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_unit()

    def copy(self) -> None:
        """Put what the card says on the clipboard, as cells of one line."""
        reading = self._reading
        figure = " ".join(filter(None, (reading.figure, reading.unit)))
        cells = (self._of.name, figure, str(reading.delta), reading.footnote)
        QGuiApplication.clipboard().setText("\t".join(filter(None, cells)))

    def context_menu(self) -> QMenu:
        """Make the menu of the right button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Explain this figure"), self._explain)
        menu.addAction(tr("Copy"), self.copy)
        return menu

    def _main_width(self) -> int:
        """Tell how many pixels figure and unit take at least."""
        short = self._reading.short_unit
        unit = self._reading.unit if short is None else short
        beside = self._unit.fontMetrics().horizontalAdvance(unit) + _GAP if unit else 0
        return self._figure.sizeHint().width() + beside

    def _explain(self) -> None:
        self.explain_wanted.emit(self._of.key)

    def _follow(self) -> None:
        self._offered[self._reading.link].trigger()

    def _speak(self) -> None:
        reading = self._reading
        unit = reading.unit if reading.spoken_unit is None else reading.spoken_unit
        undefined = reading.figure == text.DASH
        figure = tr("not defined") if undefined else " ".join(filter(None, (reading.figure, unit)))
        delta = reading.delta.spoken or reading.delta.words
        said = ", ".join(filter(None, (self._of.name, figure, delta)))
        self.setAccessibleName(said)
        self.setAccessibleDescription(reading.footnote)
        self._link.setAccessibleName(f"{self._of.name}, {reading.footnote}")
        set_tooltip(self, "\n".join(filter(None, (said, reading.footnote, reading.more))))

    def _fit_unit(self) -> None:
        """Write the unit, or the shorter one where there is no room for it."""
        reading = self._reading
        unit = reading.unit
        if reading.short_unit is not None:
            # A course beside them has a gap before it, however narrow it is.
            gaps = 2 * _GAP if self._short else _GAP
            room = self.width() - 2 * _SIDES - self._figure.sizeHint().width() - gaps
            if self._unit.fontMetrics().horizontalAdvance(unit) > room:
                unit = reading.short_unit
        if unit != self._unit.text():
            self._unit.setText(unit)
            self.updateGeometry()

    def _choose_lines(self) -> None:
        """Show delta and footnote, or of a low card the first that says something."""
        has_delta = bool(self._reading.delta.words)
        foot = not (self._short and has_delta)
        leads = self._reading.link in self._offered
        self._delta.setVisible(has_delta or not self._short)
        self._link.setVisible(foot and leads)
        self._footnote.setVisible(foot and not leads)

    def _lay_out(self) -> None:
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(_SIDES, 10, _SIDES, 10)
        self._lines.setSpacing(3)
        heading = QHBoxLayout()
        heading.setSpacing(_GAP)
        heading.addWidget(self._icon)
        heading.addWidget(self._name, 1)
        self._main = QHBoxLayout()
        self._main.setSpacing(_GAP)
        bottom = Qt.AlignmentFlag.AlignBottom
        self._main.addWidget(self._figure, 0, bottom)
        self._main.addWidget(self._unit, 0, bottom)
        self._main.addStretch(1)
        # The unit stands on the figure's baseline, not under it.
        self._unit.setContentsMargins(0, 0, 0, 5)
        self._lines.addLayout(heading)
        self._lines.addLayout(self._main)
        self._lines.addWidget(self._delta)
        self._lines.addWidget(self._footnote)
        self._lines.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        self._place_course()
        for part in self.findChildren(QWidget):
            if part is not self._link:
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _place_course(self) -> None:
        self._lines.removeWidget(self._course)
        self._main.removeWidget(self._course)
        if self._short:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._main.addWidget(self._course, 2, right)
        else:
            self._lines.insertWidget(3, self._course)
