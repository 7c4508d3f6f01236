"""WhenBar: which time is shown, whether it is live, and what can be done with it."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QSizePolicy, QWidget

from factory_desktop.domain.listening import ListenerState
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views import icons, plain
from factory_desktop.views.attention_button import AttentionButton
from factory_desktop.views.chooser import SpanChooser
from factory_desktop.views.filter_row import FilterRow
from factory_desktop.views.fonts import scaled
from factory_desktop.views.sign import Sign
from factory_desktop.views.theme import Theme
from factory_desktop.views.tool_row import ToolRow, tool_button

_ANY_WIDTH = 16_777_215
"""Qt's word for a widget that may be as wide as it likes."""
_SEARCH, _LEAST_SEARCH, _BESIDE_WORDS = 270, 44, 50
"""Pixels for the way to the palette, for its icon alone, and for that and the edges."""


class WhenBar(QWidget):
    """The row under the menus: the time, Live, tools, the pick, Simulated, and the search."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("when-bar")
        self._state = ListenerState()
        self._over = self._past = False
        self.chooser = SpanChooser(theme, actions)
        self.live = Sign(theme)
        self.back_to_live = tool_button(actions["go.live"])
        self.tools = ToolRow(theme, actions)
        self.attention = AttentionButton(actions["dock.attention"])
        self.simulated = Sign(theme)
        self.simulated.hide()
        self.filter = FilterRow(theme)
        self.search = self._way_to(actions["go.palette"])
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setSpacing(10)
        # The pick stands beside the time, where its coming and going moves nothing below.
        for part in (self.chooser, self.live, self.back_to_live, self.tools, self.filter):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self.attention)
        layout.addWidget(self.simulated)
        layout.addWidget(self.search)
        self._say_live()
        self.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say the span shown in words, and whether any of it is simulated."""
        self.chooser.show_snapshot(snapshot)
        self._mark_simulated(snapshot)
        ended = snapshot.shown.end is not None and snapshot.shown.end < snapshot.taken_at
        self._over = snapshot.past or ended
        self._say_live()
        self.filter.show_snapshot(snapshot)

    def show_listener(self, state: ListenerState) -> None:
        """Say whether figures follow the cameras."""
        self._state = state
        self._say_live()

    def show_past(self, at: datetime, zone: ZoneInfo) -> None:
        """Say that what is shown stands still at this moment."""
        why = self.tr("What is shown stands still at this moment.")
        self.live.say("clock", text.moment(at, zone), "live", why)
        self._past = True
        self.live.show()
        self.back_to_live.hide()

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        for part in (self.chooser, self.filter, self.live, self.tools, self.simulated):
            part.set_theme(theme)
        self.attention.set_theme(theme)
        self.back_to_live.defaultAction().setIcon(icons.icon("broadcast", theme.secondary))
        self.search.setIcon(icons.icon("search", theme.secondary))

    def minimumSizeHint(self) -> QSize:
        # What has no room is left out by `_share_width`; the window's own minimum is the limit.
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._share_width()
        return super().event(event)

    def _say_live(self) -> None:
        state = self._state
        if state.address:
            why = self.tr("Figures follow the events as they arrive.")
            self.live.say("broadcast", self.tr("Live"), "live", why)
        elif state.problem:
            self.live.say("plug-connected-x", self.tr("Not listening"), "warning", state.problem)
        # What is over follows nothing.
        self.live.setVisible(bool(state.problem or (state.address and not self._over)))
        self.back_to_live.setVisible(self._over and not self._past)

    def _mark_simulated(self, snapshot: Snapshot) -> None:
        which = (
            self.tr("Some of the events shown are simulated.")
            if snapshot.real
            else self.tr("All of the events shown are simulated.")
        )
        removed = self.tr("Simulated ones can be removed in the Data menu.")
        self.simulated.say("flask", self.tr("Simulated"), "warning", f"{which} {removed}")
        self.simulated.setVisible(snapshot.simulated)

    def _share_width(self) -> None:
        """Let the time have its words: search, tools, signs and chips give way in this order."""
        picked = not self.filter.isHidden()
        least = self.filter.minimumSizeHint().width() if picked else 0
        lacking = self._wanted_width() - self.width()
        search = max(_LEAST_SEARCH, scaled(_SEARCH) - max(0, lacking))
        self._widen_search(search)
        lacking -= scaled(_SEARCH) - search
        self.tools.set_short(lacking > 0)
        lacking -= (lacking > 0) * self.tools.word_width()
        for sign in self._signs():
            # What else would say which moment of the past this is?
            short = lacking > 0 and not (sign is self.live and self._past)
            sign.set_short(short)
            lacking -= short * sign.word_width()
        whole = self.filter.sizeHint().width()
        self.filter.setMaximumWidth(max(least, whole - max(0, lacking)) if picked else _ANY_WIDTH)

    def _widen_search(self, width: int) -> None:
        """Show as much of its words as there is room for, or none: no word is cut."""
        self.search.setFixedWidth(width)
        letters, room = self.search.fontMetrics(), width - _BESIDE_WORDS
        words = (self._search_words, self.tr("Search"))
        fitting = (one for one in words if letters.horizontalAdvance(one) <= room)
        self.search.setText(next(fitting, ""))

    def _signs(self) -> list[Sign]:
        return [sign for sign in (self.simulated, self.live) if not sign.isHidden()]

    def _wanted_width(self) -> int:
        """Tell how wide the row is with all of its words."""
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        widths = [self.chooser.sizeHint().width(), scaled(_SEARCH)]
        widths += [sign.whole_width() for sign in self._signs()]
        for part in (self.back_to_live, self.filter, self.attention):
            if not part.isHidden():
                widths.append(part.sizeHint().width())
        if self.tools.buttons:
            widths.append(self.tools.whole_width())
        return sum(widths) + gap * len(widths) + margins.left() + margins.right()

    def _way_to(self, palette: QAction) -> QPushButton:
        """Make what looks like a field, and opens the one in which is searched."""
        key = palette.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = self.tr("Search or run a command   {key}").format(key=key)
        self._search_words = words
        button = QPushButton(words)
        button.setObjectName("search")
        button.setProperty("role", "search")
        button.setAccessibleName(self.tr("Search or run a command"))
        plain.set_tooltip(button, words)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(palette.trigger)
        return button
