from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.calendar_change import SetCalendar, SetReasons, SetTargets
from factory_desktop.domain.note import Note, RemoveNote, WriteNote
from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Initialize,
    Operation,
    OperationResult,
    Rebuild,
    Refresh,
    RemoveSimulated,
    Seed,
    SetTimeRule,
    UndoClear,
)
from factory_desktop.domain.refused_change import (
    AddUnknown,
    Decided,
    Discard,
    TakeInAgain,
    TakeInWaiting,
)
from factory_desktop.domain.retention import SetRetention
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.waiting import Who
from factory_desktop.domain.worker_data import EraseWorker
from factory_desktop.models.text import SPACE
from factory_desktop.views.operation_words import doing, done
from tests.factories import T0

RESULT = OperationResult(
    events_added=5400,
    events_deleted=1,
    workers=6,
    stations=7,
    decided=Decided(12),
    erased_as="erased-7F3K",
)


@pytest.mark.parametrize(
    ("operation", "while_running", "afterwards"),
    [
        (Seed(), "Adding workers and stations…", "6 workers and 7 stations are there."),
        (Initialize(), "Making simulated events…", "Added 5,400 events."),
        (Generate(), "Making simulated events…", "Added 5,400 events."),
        (Refresh(), "Making simulated events…", "Added 5,400 events."),
        (RemoveSimulated(), "Removing simulated events…", "Removed 1 event."),
        (Clear(), "Clearing all events…", ""),
        (UndoClear(Path("x")), "Bringing events back…", "Brought 5,400 events back."),
        (
            SetTimeRule(TimeRule("measured")),
            "Working out measured times anew…",
            f"The time rule is now measured, at most 5{SPACE}min.",
        ),
        (
            SetTimeRule(TimeRule()),
            "Working out measured times anew…",
            f"The time rule is now fixed, 5{SPACE}min per event.",
        ),
        (
            EraseWorker("W1"),
            "Erasing a worker's data…",
            "Erased. The worker is called erased-7F3K now.",
        ),
        (SetRetention(90), "Removing old events…", "Removed 1 event. Events are kept for 90 days."),
        (SetRetention(None), "Removing old events…", "All events are kept."),
        (SetCalendar(()), "Saving shifts…", "The shifts are saved."),
        (SetTargets((), ()), "Saving targets…", "The targets are saved."),
        (SetReasons(()), "Saving reasons…", "The reasons are saved."),
        (WriteNote(Note(T0, T0, text="x")), "Saving the note…", "The note is saved."),
        (RemoveNote(1), "Removing the note…", ""),
        (
            AddUnknown(Who.WORKER, "W7", "Ana"),
            "Adding to the roster…",
            "W7 is on the roster. Taken in: 12.",
        ),
        (TakeInWaiting(Who.WORKER, "W7"), "Taking events in…", "Taken in: 12."),
        (TakeInAgain(), "Taking events in…", "Taken in: 12."),
        (Discard(()), "Discarding refused events…", "Taken in: 12."),
        (Rebuild(), "Working out all figures anew…", "All figures are worked out anew."),
    ],
)
def test_that_each_operation_has_its_words(
    qapp: QApplication, operation: Operation, while_running: str, afterwards: str
) -> None:
    assert doing(operation) == while_running
    assert done(operation, RESULT) == afterwards
