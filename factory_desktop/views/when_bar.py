"""WhenBar: which time is shown, and whether it is live."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views import plain
from factory_desktop.views.filter_row import FilterRow
from factory_desktop.views.sign import Sign
from factory_desktop.views.theme import Theme

SPAN_NAMES: dict[SpanKind, str] = {
    SpanKind.SHIFT: str(QT_TRANSLATE_NOOP("WhenBar", "Shift")),
    SpanKind.TODAY: str(QT_TRANSLATE_NOOP("WhenBar", "Today")),
    SpanKind.LAST_24_HOURS: str(QT_TRANSLATE_NOOP("WhenBar", "Last 24 hours")),
    SpanKind.LAST_7_DAYS: str(QT_TRANSLATE_NOOP("WhenBar", "Last 7 days")),
    SpanKind.ALL: str(QT_TRANSLATE_NOOP("WhenBar", "All")),
    SpanKind.CUSTOM: str(QT_TRANSLATE_NOOP("WhenBar", "Custom…")),
}
_ANY_WIDTH = 16_777_215
"""Qt's word for a widget that may be as wide as it likes."""


class WhenBar(QWidget):
    """The row of spans under the menus; then the span in words, the pick, Simulated and Live."""

    span_wanted = Signal(object)
    """A `SpanKind`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("when-bar")
        self.buttons: dict[SpanKind, QPushButton] = {}
        self._words = plain.short_label("quiet")
        self._state = ListenerState()
        self._over = self._past = False
        self.live = Sign(theme)
        self.simulated = Sign(theme)
        self.simulated.hide()
        self.filter = FilterRow(theme)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 4)
        layout.setSpacing(12)
        self._kinds = self._spans()
        layout.addWidget(self._kinds)
        layout.addWidget(self._words, 1)
        # Beside the span, where its coming and going moves nothing below.
        layout.addWidget(self.filter)
        layout.addWidget(self.simulated)
        layout.addWidget(self.live)

    def set_kind(self, kind: SpanKind) -> None:
        """Mark this span as the chosen one."""
        self.buttons[kind].setChecked(True)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say the span shown in words, and whether any of it is simulated."""
        zone = ZoneInfo(snapshot.zone)
        this_year = snapshot.taken_at.astimezone(zone).year
        self._words.setText(span_in_words(span_shown(snapshot), zone, this_year))
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

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self.filter.set_theme(theme)
        self.live.set_theme(theme)
        self.simulated.set_theme(theme)

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
        """Let the span have its words: chips grow shorter first, then signs keep their icons."""
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        signs = [sign for sign in (self.live, self.simulated) if not sign.isHidden()]
        picked = not self.filter.isHidden()
        least = self.filter.minimumSizeHint().width() if picked else 0
        room = self.width() - margins.left() - margins.right() - self._kinds.sizeHint().width()
        room -= self._words.sizeHint().width() + gap * (1 + picked + len(signs))
        room -= sum(sign.whole_width() for sign in signs)
        for sign in signs:
            # What else would say which moment of the past this is?
            short = room < least and not (sign is self.live and self._past)
            sign.set_short(short)
            room += short * sign.word_width()
        self.filter.setMaximumWidth(max(room, least) if picked else _ANY_WIDTH)

    def _spans(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("spans")
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        group = QButtonGroup(frame)
        for kind, name in SPAN_NAMES.items():
            button = QPushButton(QCoreApplication.translate("WhenBar", name))
            button.setObjectName(f"span-{kind.value}")
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, kind=kind: self.span_wanted.emit(kind))
            group.addButton(button)
            layout.addWidget(button)
            self.buttons[kind] = button
        return frame


def span_shown(snapshot: Snapshot) -> TimeSpan:
    """Return the span asked for; where it is open, as far as it is drawn."""
    asked, drawn = snapshot.span, snapshot.shown
    return TimeSpan(asked.start or drawn.start, asked.end or drawn.end)


def span_in_words(span: TimeSpan, zone: ZoneInfo, this_year: int) -> str:
    """Write a span by the plant's clock, `Thu 22 Jan, 08:00–16:00`, with a year if not this one.

    Empty where a side is open.
    """
    if span.start is None or span.end is None:
        return ""

    def day(at: datetime) -> str:
        local = at.astimezone(zone)
        return text.day(at, zone) if local.year == this_year else text.date(at, zone)

    start, end = span.start.astimezone(zone), span.end.astimezone(zone)
    midnight = end.hour == end.minute == 0 and end > start
    # Midnight ends the day before it.
    last = end - text.MINUTE if midnight else end
    begins = text.clock_time(start, zone)
    ends = "24:00" if midnight else text.clock_time(end, zone)
    if start.date() == last.date():
        return f"{day(start)}, {begins}–{ends}"
    return f"{day(start)}, {begins} – {day(last)}, {ends}"
