"""The states of the window as data: how each is reached, and what is then to be read."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.lost_file import Loss, LostFile
from factory_desktop.domain.operation import Progress, Seed
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.metrics.snapshot import Pick, View
from tests import snapshots
from tests.snapshots import NOW
from tests.views.conftest import Stage

PLANT = Path("/plant/factory.db")
MINUTE = timedelta(minutes=1)
AGAIN = "It is tried again every few seconds."
TAKEN = "Port 8000 is in use by another program. Cameras cannot send."
NEWER = "factory.db is of a newer version of Factory Desktop."


def empty(stage: Stage) -> None:
    stage.backend.answer(snapshots.empty_snapshot())


def filtered(stage: Stage) -> None:
    stage.window.ask_for(View(pick=Pick("W1")))
    some = snapshots.snapshot()
    nobody = replace(some.dashboard, factory=replace(some.dashboard.factory, events=0))
    stage.backend.answer(replace(some, dashboard=nobody, spells=(), units=()))


def healthy(stage: Stage) -> None:
    stage.backend.answer(snapshots.shift_snapshot())


def old(stage: Stage) -> None:
    stage.backend.answer(snapshots.silent_snapshot(8 * MINUTE))


def silent(stage: Stage) -> None:
    stage.backend.answer(snapshots.silent_snapshot(50 * MINUTE))


def deaf(stage: Stage) -> None:
    healthy(stage)
    state = ListenerState(problem=TAKEN, taken_port=8000, free_port=8001)
    stage.bridge.watcher.listener_changed(state)


def stuck(reason: str, waiting: int, lost: LostFile | None = None) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        healthy(stage)
        trouble = WriteTrouble(reason, "The store is damaged.", waiting, lost)
        stage.bridge.watcher.writing_changed(trouble)

    return reach


def blocked(stage: Stage) -> None:
    stage.bridge.start_failed.emit(NEWER)


def replayed(stage: Stage) -> None:
    stage.window.desks.replay.start(NOW, playing=False)
    at = replace(snapshots.snapshot(), past=True)
    stage.backend.answer(at)
    stage.backend.answer(replace(at, stored=at.stored + 214))


def simulated(stage: Stage) -> None:
    some = snapshots.shift_snapshot(simulated=True, real=False)
    store = replace(some.store, simulated_events=some.store.events)
    stage.backend.answer(replace(some, store=store))


def busy(stage: Stage) -> None:
    healthy(stage)
    stage.window.desks.data.start(Seed())
    stage.bridge.watcher.progress_made(Progress(1200, 5400))
    row = stage.window.status.progress
    row._patience.setInterval(0)
    while row.isHidden():
        QApplication.processEvents()


@dataclass(frozen=True)
class State:
    """How a state is reached, and what is then to be read."""

    reach: Callable[[Stage], None]
    words: tuple[str, ...]
    banner: str = ""
    """The cause of the banner that says so."""


STATES = {
    "empty store": State(
        empty,
        (
            "No events yet",
            "http://127.0.0.1:8000/api/v1/events",
            "Add a simulated floor",
            "Import events…",
        ),
    ),
    "empty filter": State(filtered, ("No events of John Martinez in this span", "Clear filter")),
    "no target": State(
        lambda stage: stage.backend.answer(snapshots.bare_snapshot()),
        ("465", "no target set", "no shifts set"),
    ),
    "live, healthy": State(healthy, ("Listening on 127.0.0.1:8000", "last camera event 2 s ago")),
    "old data": State(old, ("last camera event 8 min ago",)),
    "all cameras silent": State(
        silent, ("No camera has sent anything since 10:50. Figures stop there.",), "silence"
    ),
    "listener down": State(deaf, (TAKEN, "Use 8001", "Retry", "Not listening"), "listener"),
    "store locked": State(
        stuck("store-busy", 214),
        ("Another program is writing to the store. 214 events are waiting in memory. " + AGAIN,),
        "writing",
    ),
    "disk full": State(
        stuck("disk-full", 0),
        (
            "The disk is full: nothing more can be stored. Cameras are asked to send again later. "
            + AGAIN,
            "Open data folder",
        ),
        "writing",
    ),
    "read-only": State(
        stuck("read-only", 1),
        (
            "The store cannot be written to: it is read-only. 1 event is waiting in memory. "
            + AGAIN,
            "Open data folder",
        ),
        "writing",
    ),
    "damaged store": State(
        stuck("store-error", 0),
        (
            "The store is damaged. Cameras are asked to send again later. " + AGAIN,
            "Open data folder",
        ),
        "writing",
    ),
    "store deleted": State(
        stuck("store-missing", 0, LostFile(Loss.DELETED, PLANT, saved=PLANT)),
        ("Put it back", "Start a new store", "Open data folder"),
        "writing",
    ),
    "store moved": State(
        stuck("store-missing", 0, LostFile(Loss.MOVED, PLANT, Path("/plant/old/factory.db"))),
        ("Move it back", "Open data folder"),
        "writing",
    ),
    "store replaced": State(
        stuck("store-missing", 0, LostFile(Loss.REPLACED, PLANT, saved=PLANT)),
        ("Open the file that is there", "Open data folder"),
        "writing",
    ),
    "store written over": State(
        stuck("store-missing", 0, LostFile(Loss.OVERWRITTEN, PLANT)),
        ("Open the file that is there", "Open data folder"),
        "writing",
    ),
    "log deleted": State(
        stuck("store-missing", 0, LostFile(Loss.TORN, PLANT)),
        ("Open the store again", "Open data folder"),
        "writing",
    ),
    "disk does not answer": State(
        stuck("writer-stalled", 12),
        (
            "The disk does not answer: nothing can be stored. 12 events are waiting in memory. "
            + AGAIN,
        ),
        "writing",
    ),
    "newer store": State(
        blocked, ("The store cannot be opened", NEWER, "Try again", "Open data folder", "Quit")
    ),
    "replay": State(replayed, ("Replay", "Back to live")),
    "simulated data": State(simulated, ("Simulated", "last simulated event 2 s ago")),
    "long work": State(busy, ("Adding workers and stations…", "1,200 of 5,400", "Cancel")),
}


def inks(image: QImage, part: QWidget, window: QWidget) -> set[str]:
    """The colors that a part has in a picture of the window."""
    ratio = image.devicePixelRatio()
    corner = part.mapTo(window, part.rect().topLeft())
    return {
        image.pixelColor(round((corner.x() + x) * ratio), round((corner.y() + y) * ratio)).name()
        for x in range(0, part.width(), 2)
        for y in range(0, part.height(), 2)
    }
