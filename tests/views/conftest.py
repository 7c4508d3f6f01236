"""A real window, driven by hand-made snapshots, with someone in the backend's place."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.letter import Hook
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.webhook import Webhook
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.metrics.undo_question import UndoQuestion
from factory_desktop.models.bridge import Bridge
from factory_desktop.views.application import application, leave_plain_clipboard
from factory_desktop.views.kept import Kept
from factory_desktop.views.main_window import MainWindow
from factory_desktop.views.theme_source import ThemeChoice, ThemeSource
from tests import snapshots

LISTENING = ListenerState(address="http://127.0.0.1:8000")


@dataclass
class Backend:
    """Writes down what the window asks for, and answers with figures."""

    bridge: Bridge
    asked: list[tuple[object, ...]] = field(default_factory=list)

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *given: self.asked.append((name, *given))

    @property
    def alerts(self) -> "Backend":
        """What is wanted of alerts is written down likewise."""
        return self

    @property
    def receivers(self) -> "Backend":
        """So is what is wanted of receivers."""
        return self

    addresses: dict[Hook, Webhook] = field(default_factory=dict)

    def views(self) -> list[View]:
        """Every view asked for so far."""
        return [
            asked[1] for asked in self.asked if asked[0] == "show" and isinstance(asked[1], View)
        ]

    def answer(self, snapshot: Snapshot | None = None) -> None:
        """Send figures for the view asked for last."""
        taken = snapshots.snapshot() if snapshot is None else snapshot
        self.bridge.watcher.snapshot_taken(replace(taken, view=self.views()[-1]))


@dataclass
class Stage:
    """A window and who stands behind it."""

    window: MainWindow
    backend: Backend
    bridge: Bridge
    themes: ThemeSource
    folder: Path

    def trigger(self, name: str) -> None:
        """Choose a menu entry."""
        action = self.window.actions_by_name[name]
        assert action.isEnabled(), f"{name} rests"
        action.trigger()

    @property
    def questions(self) -> list[object]:
        """What pages have asked so far; the window itself asks once for what can be undone."""
        asked = (one[1] for one in self.backend.asked if one[0] == "ask")
        return [one for one in asked if not isinstance(one, UndoQuestion)]

    @property
    def operations(self) -> list[object]:
        """The operations started so far."""
        return [asked[1] for asked in self.backend.asked if asked[0] == "operate"]


@pytest.fixture(autouse=True, scope="session")
def plain_clipboard(qapp: QApplication) -> Iterator[None]:
    """Do at the end what the program does when it quits."""
    yield
    leave_plain_clipboard()


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeSource]:
    source = ThemeSource(application())
    yield source
    source.choose(ThemeChoice.LIGHT)
    source.deleteLater()


@pytest.fixture
def locked() -> frozenset[str]:
    """Name the settings set from outside; a test with others parametrizes it."""
    return frozenset()


@pytest.fixture
def stage(qtbot: QtBot, themes: ThemeSource, tmp_path: Path, locked: frozenset[str]) -> Stage:
    """The window as it is before the first figures."""
    bridge = Bridge()
    clock = StoppedClock(snapshots.NOW + timedelta(seconds=2))
    window = MainWindow(bridge, themes, Kept(tmp_path), clock, tmp_path / "plant.db", locked)
    qtbot.addWidget(window)
    backend = Backend(bridge)
    bridge.attach(backend)  # type: ignore[arg-type]
    with qtbot.waitExposed(window):
        window.show()
    return Stage(window, backend, bridge, themes, tmp_path)


@pytest.fixture
def running(stage: Stage) -> Stage:
    """The window as it is while a plant works."""
    stage.window.pages.add_charts()
    stage.bridge.watcher.listener_changed(LISTENING)
    stage.backend.answer()
    return stage


@pytest.fixture(autouse=True, scope="module")
def _light_heap() -> Iterator[None]:
    """Let later tests' collections pass over what earlier ones have left, which only grows."""
    yield
    gc.collect()
    gc.freeze()
