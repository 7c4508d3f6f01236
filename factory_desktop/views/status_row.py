"""StatusRow: the bottom line. Each item is a button with words."""

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStatusBar

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.listening import ListenerState
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import rule_text, text
from factory_desktop.views import icons, plain
from factory_desktop.views.fonts import scaled
from factory_desktop.views.progress_row import ProgressRow
from factory_desktop.views.theme import Theme

_SECOND_MS = 1000
_ROOMY = 1280
_RESTING = ("last-event", "rule")
"""What rests on a narrower window while something else is to be said."""
_RELATIVE_BELOW = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class _Item:
    name: str
    icon: str
    right: bool = False


_ITEMS = (
    _Item("listener", "plug-connected"),
    _Item("last-event", "clock"),
    _Item("rejected", "alert-triangle"),
    _Item("rule", "hourglass-low", right=True),
    _Item("events", "database", right=True),
    _Item("zone", "world", right=True),
)


class StatusRow(QStatusBar):
    """Whether events can come in, when the last one came, and what the figures rest on."""

    item_clicked = Signal(str)
    """The name of the item: listener, last-event, rejected, rule, events or zone."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self.progress = ProgressRow()
        self.items = {item.name: self._item(item) for item in _ITEMS}
        self.setSizeGripEnabled(False)
        # As wide as the window, however much there is to say: what rests is chosen by that.
        self.setMinimumWidth(1)
        self.setContentsMargins(8, 0, 8, 0)
        for item in _ITEMS:
            add = self.addPermanentWidget if item.right else self.addWidget
            add(self.items[item.name])
        self.addWidget(self.progress)
        self.progress.hide()
        self.progress.shown.connect(self._make_room)
        ticking = QTimer(self)
        ticking.timeout.connect(self.tick)
        ticking.start(_SECOND_MS)
        self.set_theme(theme)

    def show_listener(self, state: ListenerState) -> None:
        """Say where cameras can send to, or why they cannot."""
        address = urlsplit(state.address).netloc if state.address else ""
        if address:
            self._write(
                "listener", self.tr("Listening on {address}").format(address=address), "good"
            )
            plain.set_tooltip(self.items["listener"], self.tr("Copy the address"))
        elif state.problem:
            self._write("listener", self.tr("Not listening"), "bad")
            plain.set_tooltip(self.items["listener"], state.problem)
        else:
            self.items["listener"].hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say what the store holds and how its figures are meant."""
        self._snapshot = snapshot
        store = snapshot.store
        self._write("events", text.counted(store.events, self.tr("event"), self.tr("events")))
        plain.set_tooltip(self.items["events"], self.tr("Open the data folder"))
        rule = self.tr("Time rule: {rule}").format(rule=rule_text.value(snapshot.rule))
        self._write("rule", rule, "warning" if snapshot.overcount else "")
        plain.set_tooltip(self.items["rule"], self.tr("Choose how events become time"))
        self._write("zone", snapshot.zone)
        plain.set_tooltip(self.items["zone"], self.tr("The plant's time zone"))
        plain.set_tooltip(self.items["last-event"], self.tr("Show the events"))
        if store.rejected:
            said = self.tr("{count} refused").format(count=text.number(store.rejected))
            self._write("rejected", said, "warning")
            plain.set_tooltip(self.items["rejected"], self.tr("What was refused, and what to do"))
        self.items["rejected"].setVisible(bool(store.rejected))
        self.tick()

    def tick(self) -> None:
        """Let the age of the last event grow, every second."""
        if self._snapshot is None:
            return
        last = self._snapshot.store.last_event_at
        if last is None:
            self._write("last-event", self.tr("No events yet"))
            return
        # In a fast replay the clock is minutes ahead of the figures.
        now = self._snapshot.taken_at if self._snapshot.past else self._clock.now()
        zone = ZoneInfo(self._snapshot.zone)
        since = now - last
        when = text.age(since) if since < _RELATIVE_BELOW else text.recent_moment(last, zone, now)
        store = self._snapshot.store
        if store.simulated_events == store.events:
            # No camera is at work that could have fallen silent.
            self._write("last-event", self.tr("last simulated event {when}").format(when=when))
            return
        said = self.tr("last camera event {when}").format(when=when)
        silent = since > self._snapshot.rule.silent_after
        self._write("last-event", said, "warning" if silent else "")

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self._theme = theme
        for item in _ITEMS:
            button = self.items[item.name]
            button.setIcon(icons.icon(item.icon, self._color(str(button.property("tone") or ""))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room(not self.progress.isHidden())

    def _write(self, name: str, said: str, tone: str = "") -> None:
        button = self.items[name]
        if button.accessibleName() != said:
            # A thin space more between icon and words: style sheets have no word for it.
            button.setText("\N{THIN SPACE}" + plain.mnemonic_free(said))
            button.setAccessibleName(said)
        if button.property("tone") != tone:
            plain.set_look(button, "status", tone)
            icon = next(item.icon for item in _ITEMS if item.name == name)
            button.setIcon(icons.icon(icon, self._color(tone)))
        button.setVisible(
            name not in _RESTING or self.progress.isHidden() or self.width() >= scaled(_ROOMY)
        )

    def _make_room(self, needed: bool) -> None:
        """Let the least urgent items rest on a narrow window."""
        room = self.width() >= scaled(_ROOMY) or not needed
        for name in _RESTING:
            self.items[name].setVisible(room and bool(self.items[name].text()))

    def _color(self, tone: str) -> str:
        theme = self._theme
        return {"good": theme.accent, "warning": theme.warning, "bad": theme.bad}.get(
            tone, theme.secondary
        )

    def _item(self, item: _Item) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"status-{item.name}")
        button.setProperty("role", "status")
        button.setProperty("tone", "")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.item_clicked.emit(item.name))
        button.hide()
        return button
