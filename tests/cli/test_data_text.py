from pathlib import Path

import pytest

from factory_desktop.cli.data_text import number, question, takes_all, told
from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Initialize,
    Operation,
    OperationResult,
    Refresh,
    RemoveSimulated,
    Seed,
    UndoClear,
)

BACKUP = Path("before-clear.db")
ROSTER = "The roster has 6 workers and 1 station."


@pytest.mark.parametrize(
    ("operation", "lines"),
    [
        (Seed(), [ROSTER]),
        (Initialize(), ["Added 872 simulated events.", ROSTER]),
        (Refresh(), ["Removed 1 event.", "Added 872 simulated events.", ROSTER]),
        (RemoveSimulated(), ["Removed 1 event."]),
        (UndoClear(BACKUP), ["Brought back 872 events."]),
    ],
)
def test_that_each_operation_tells_what_it_has_changed(
    operation: Operation, lines: list[str]
) -> None:
    removed = 1 if isinstance(operation, Refresh | RemoveSimulated) else 0
    assert list(told(operation, OperationResult(872, removed, 6, 1))) == lines


def test_that_a_clear_tells_its_count_and_its_backup() -> None:
    result = OperationResult(events_deleted=2, backup=BACKUP)
    assert list(told(Clear(), result)) == ["Removed 2 events.", "Backup: before-clear.db"]
    assert list(told(Clear(), OperationResult())) == ["Removed 0 events."]


def test_that_what_removes_real_events_is_known() -> None:
    backup = UndoClear(BACKUP)
    every: list[Operation] = [Clear(), Generate(clear_existing=True), Refresh(everything=True)]
    some: list[Operation] = [Seed(), Initialize(), Generate(), Refresh(), RemoveSimulated(), backup]
    assert all(takes_all(operation) for operation in every)
    assert not any(takes_all(operation) for operation in some)


def test_that_a_question_names_the_count() -> None:
    assert question(186_204).startswith("Clear 186204 events?")
    assert number(1, "event") == "1 event"
