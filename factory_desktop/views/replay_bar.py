"""ReplayBar: says above the page that a past moment is shown, and moves it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from factory_desktop.models import text
from factory_desktop.views import icons, plain
from factory_desktop.views.fonts import BODY, font, scaled
from factory_desktop.views.replay_slider import ReplaySlider
from factory_desktop.views.theme import Theme

SPEEDS = (1, 10, 60, 300, 600)
"""Seconds shown for each second."""
_ROOMY = 1080
"""Pixels from which there is room for whole sentences."""


class ReplayBar(QWidget):
    """The moment, buttons as on any player, the span as a slider, and the way back to live."""

    start_wanted = Signal()
    end_wanted = Signal()
    play_wanted = Signal()
    """Play where it stands, stand where it plays."""
    speed_wanted = Signal(int)
    live_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._playing = False
        self._stored: tuple[int, bool] = (0, True)
        self._title = plain.label(self.tr("Replay"), "strong")
        self._moment = plain.label(role="strong")
        self._moment.setFont(font(BODY))
        self.to_start = self._button(self.tr("To the start of the span"), self.start_wanted.emit)
        self.play = self._button(self.tr("Play"), self.play_wanted.emit)
        self.to_end = self._button(self.tr("To the end of the span"), self.end_wanted.emit)
        self.speed = self._speed_button()
        self.slider = ReplaySlider()
        self.stored = plain.short_label("quiet", "8,888")
        self.back = QPushButton(self.tr("Back to live"))
        self.back.clicked.connect(self.live_wanted)
        plain.set_tooltip(self.back, self.tr("Show the present again (Ctrl+L)"))
        self._lay_out()
        self.set_theme(theme)
        self.hide()

    def show_moment(self, start: datetime, end: datetime, at: datetime, zone: ZoneInfo) -> None:
        """Say which moment of which span is shown."""
        # Only a moment that is dragged is ahead of the figures.
        at = self.slider.moment() if self.slider.isSliderDown() else at
        this_year = end.astimezone(zone).year == at.astimezone(zone).year
        day = text.day(at, zone) if this_year else text.date(at, zone)
        time = text.clock_time(at, zone, seconds=True)
        said = self.tr("{day}  {time}").format(day=day, time=time)
        if said != self._moment.text():
            self._moment.setText(said)
            self.slider.setAccessibleDescription(said)
            # Digits are equally wide, names of days are not: the buttons beside stand still.
            least = self._moment.sizeHint().width()
            self._moment.setMinimumWidth(max(least, self._moment.minimumWidth()))
        self.slider.show_moment(start, end, at)

    def show_pace(self, speed: int, *, playing: bool) -> None:
        """Say how fast it goes, or would if it played."""
        self._playing = playing
        self.speed.setText(self._times(speed))
        said = self.tr("Speed: {speed}").format(speed=self._times(speed))
        self.speed.setAccessibleName(said)
        plain.set_tooltip(self.speed, said)
        self._speeds[speed].setChecked(True)
        what = self.tr("Pause") if playing else self.tr("Play")
        self.play.setAccessibleName(what)
        plain.set_tooltip(
            self.play, self.tr("Pause (Space)") if playing else self.tr("Play (Space)")
        )
        self._draw_play()

    def show_stored(self, count: int, *, receiving: bool) -> None:
        """Say how many events have been stored since live was left."""
        self._stored = count, receiving
        self._say_stored()

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self._theme = theme
        self.to_start.setIcon(icons.icon("player-skip-back", theme.text))
        self.to_end.setIcon(icons.icon("player-skip-forward", theme.text))
        self._draw_play()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_stored()

    def _say_stored(self) -> None:
        count, receiving = self._stored
        number = text.number(count)
        said = (
            self.tr("Live events are still being stored: {count} since you left")
            if receiving
            else self.tr("Cameras cannot send now: {count} stored since you left")
        ).format(count=number)
        self.stored.setText(
            said
            if self.width() >= scaled(_ROOMY)
            else self.tr("{count} stored since you left").format(count=number)
        )
        plain.set_tooltip(self.stored, said)
        self.stored.setAccessibleName(said)
        # Of what is left the slider has more use than a sentence has.
        self.stored.setMaximumWidth(self.stored.sizeHint().width())

    def _draw_play(self) -> None:
        name = "player-pause" if self._playing else "player-play"
        self.play.setIcon(icons.icon(name, self._theme.text))

    def _times(self, speed: int) -> str:
        return self.tr("{speed}×").format(speed=text.number(speed))

    def _button(self, what: str, go: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "player")
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(what)
        plain.set_tooltip(button, what)
        # A click leaves the keyboard where it was: Space still plays and pauses.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: go())
        return button

    def _speed_button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "speed")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu, group = QMenu(button), QActionGroup(button)
        self._speeds: dict[int, QAction] = {}
        for speed in SPEEDS:
            action = menu.addAction(self._times(speed))
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose_speed, speed))
            group.addAction(action)
            self._speeds[speed] = action
        button.setMenu(menu)
        return button

    def _choose_speed(self, speed: int, _checked: bool = False) -> None:
        self.speed_wanted.emit(speed)

    def _player(self) -> QWidget:
        """Put the buttons together in the order of time, which no language turns round."""
        made = QWidget()
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in (self.to_start, self.play, self.to_end):
            row.addWidget(button)
        return made

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "banner")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._moment)
        row.addSpacing(4)
        row.addWidget(self._player())
        row.addWidget(self.speed)
        row.addWidget(self.slider, 1)
        row.addSpacing(4)
        row.addWidget(self.stored, 1)
        row.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 8)
        layout.addWidget(frame)
