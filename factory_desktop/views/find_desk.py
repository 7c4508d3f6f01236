"""FindDesk: finds what can be done: the palette, and the list of shortcuts."""

from collections.abc import Mapping
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.span_choice import SpanChoice
from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.models.palette_model import Command
from factory_desktop.models.time_words import times, typed_times
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.palette import Palette
from factory_desktop.views.theme_source import ThemeSource

tr = partial(QCoreApplication.translate, "palette")

_BETWEEN = " › "  # noqa: RUF001 - what stands between menus on screens


class FindDesk(QObject):
    """Offers every action that can be done now, every worker, station and time."""

    choice_wanted = Signal(object)
    """A `SpanChoice`."""
    person_wanted = Signal(object)
    """A `Pick` of one worker, to be opened."""
    station_wanted = Signal(object)
    """A `Pick` of one station, to be opened."""

    def __init__(
        self, window: QWidget, bar: QMenuBar, actions: Mapping[str, QAction], themes: ThemeSource
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._themes = themes
        self._snapshot: Snapshot | None = None
        self.palette: Palette | None = None
        actions["go.palette"].triggered.connect(lambda _: self.open())
        actions["help.shortcuts"].triggered.connect(lambda _: self._list_shortcuts())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the roster and the calendar."""
        self._snapshot = snapshot

    def open(self) -> None:
        """Open the palette."""
        self.palette = Palette(self._window, self._themes.theme, self.offer)
        self.palette.chosen.connect(self._do)
        self.palette.finished.connect(self.palette.deleteLater)
        self.palette.open_over(self._window)

    def offer(self, typed: str) -> list[Command]:
        """List what there is to choose from while these words are typed."""
        commands = in_menus(self._bar)
        if self._snapshot is None:
            return commands
        snapshot = self._snapshot
        calendar = snapshot.calendar or PlantCalendar(ZoneInfo(snapshot.zone))
        commands = [*typed_times(typed, snapshot.taken_at, calendar), *commands]
        return commands + self._roster(snapshot) + times(snapshot.taken_at, calendar)

    def _roster(self, snapshot: Snapshot) -> list[Command]:
        board = snapshot.dashboard
        people = [
            Command(
                Pick(worker_id=one.worker_id),
                one.name,
                tr("Worker {id}").format(id=one.worker_id),
                names=(one.worker_id,),
            )
            for one in board.workers
        ]
        places = [
            Command(
                Pick(station_id=one.station_id),
                one.name,
                tr("Station {id}").format(id=one.station_id),
                names=(one.station_id,),
            )
            for one in board.stations
        ]
        return people + places

    def _do(self, command: Command) -> None:
        match command.key:
            case QAction() as action:
                action.trigger()
            case SpanChoice() as choice:
                self.choice_wanted.emit(choice)
            case Pick(worker_id=str()) as pick:
                self.person_wanted.emit(pick)
            case Pick() as pick:
                self.station_wanted.emit(pick)

    def _list_shortcuts(self) -> None:
        from factory_desktop.views.dialogs.shortcuts import ShortcutsDialog

        named = [one for one in in_menus(self._bar, resting=True) if one.shortcut]
        with once(ShortcutsDialog(self._window, named)) as dialog:
            dialog.exec()


def in_menus(bar: QMenuBar, *, resting: bool = False) -> list[Command]:
    """List every action of the menus in their order; those that rest only if wanted."""
    found: list[Command] = []
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            _gather(menu, (_plain(top),), found, resting=resting)
    return found


def _gather(menu: QMenu, path: tuple[str, ...], found: list[Command], *, resting: bool) -> None:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            _gather(below, (*path, _plain(action)), found, resting=resting)
        elif not action.isSeparator() and (resting or action.isEnabled()):
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            found.append(Command(action, _plain(action), _BETWEEN.join(path), key))


def _plain(action: QAction) -> str:
    """Return an action's words without the mark of its key."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
