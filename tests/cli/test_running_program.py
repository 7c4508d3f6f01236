from collections.abc import Iterator
from pathlib import Path

import pytest

from factory_desktop.cli.running_program import RunningProgram
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Initialize,
    Refresh,
    RemoveSimulated,
    SamplePlan,
    Seed,
    UndoClear,
)
from tests.cli.conftest import Program
from tests.promises.served import free_port

FEW = SamplePlan(days=2, events_per_day=10)


@pytest.fixture
def running(program: Program) -> Iterator[RunningProgram]:
    with program.serving() as url:
        yield RunningProgram(url, program.folder / "backups")


def test_that_every_operation_has_its_route(running: RunningProgram) -> None:
    assert running.operate(Seed()).stations == 6
    added = running.operate(Generate(FEW)).events_added
    assert running.count() == added
    again = running.operate(Generate(FEW, clear_existing=True))
    assert again.events_deleted == added
    assert again.backup is not None
    assert running.operate(Refresh(FEW)).events_deleted == again.events_added
    everything = running.operate(Refresh(FEW, everything=True))
    assert everything.backup is not None
    assert running.operate(RemoveSimulated()).events_deleted == everything.events_added
    initialized = running.operate(Initialize())
    cleared = running.operate(Clear())
    assert cleared.events_deleted == initialized.events_added
    assert cleared.backup is not None
    assert running.operate(UndoClear(cleared.backup)).events_added == cleared.events_deleted


def test_that_the_listeners_reason_is_passed_on(running: RunningProgram) -> None:
    with pytest.raises(KnownError, match="No backup that can be used"):
        running.operate(UndoClear(Path("no-such.db")))


def test_that_a_backup_that_lies_elsewhere_is_not_mistaken_for_another(
    running: RunningProgram, tmp_path: Path
) -> None:
    with pytest.raises(KnownError, match="copy it there"):
        running.operate(UndoClear(tmp_path / "elsewhere.db"))


def test_that_a_program_that_does_not_answer_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="does not answer at"):
        RunningProgram(f"http://127.0.0.1:{free_port()}", tmp_path).count()


def test_that_no_proxy_comes_between(
    running: RunningProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert running.count() == 0
