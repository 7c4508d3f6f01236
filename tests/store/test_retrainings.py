from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.letter import Hook, Letter
from factory_desktop.domain.retraining import (
    DEFAULTS,
    Priority,
    Reason,
    SetRetrainingRules,
    Trigger,
)
from factory_desktop.domain.retraining_due import Known
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import retrainings
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retrainings import (
    Ask,
    Asked,
    Begin,
    CoolingDownError,
    KeepExport,
    KeepProblem,
)
from tests.factories import T0, AddPlant, Call, open_store, read, rows, run

DAY = timedelta(days=1)
SHIFT = Trigger(Reason.SHIFT, Priority.MEDIUM, T0 - 30 * DAY, T0, "distribution_shift/x")


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[OpenedStore]:
    store = open_store(tmp_path, StoppedClock(T0))
    yield store
    store.close()


def test_that_a_cause_asks_once_also_after_a_restart(kept: OpenedStore, tmp_path: Path) -> None:
    asked = run(kept, Ask(SHIFT, Known(T0, 7)))
    first = asked.retraining
    assert asked.new
    assert (first.trigger, first.made_at) == (SHIFT, T0)
    assert first.folder == "20260122-080000-distribution_shift"
    assert run(kept, Ask(SHIFT)) == Asked(first, new=False)
    kept.close()
    again = open_store(tmp_path, StoppedClock(T0 + 100 * DAY))
    assert run(again, Ask(SHIFT)).retraining == first
    assert read(again, retrainings.known) == Known(T0, 7)
    assert len(read(again, retrainings.newest, 10)) == 1
    again.close()


def test_that_a_reason_cools_down_by_the_rules_in_force(kept: OpenedStore) -> None:
    run(kept, Ask(SHIFT))
    other = replace(SHIFT, cause="distribution_shift/y")
    with pytest.raises(CoolingDownError) as refused:
        run(kept, Ask(other, Known(T0, 9)))
    assert refused.value.until == T0 + 7 * DAY
    assert read(kept, retrainings.known) is None
    run(kept, Ask(replace(other, reason=Reason.BY_HAND)))
    assert read(kept, retrainings.asked) == {Reason.SHIFT: T0, Reason.BY_HAND: T0}


def test_that_an_export_is_told_of_in_its_own_transaction(kept: OpenedStore) -> None:
    run(kept, AddPlant())
    asked = run(kept, Ask(SHIFT)).retraining
    letter = Letter(asked.id, Hook.RETRAINING, "distribution_shift", "{}")
    assert read(kept, retrainings.unsent) == (asked,)
    problem = Sentence("{file} cannot be written: {why}.", file="x", why="full")
    run(kept, KeepProblem(asked.id, problem))
    assert read(kept, retrainings.unsent)[0].problem == problem
    assert run(kept, KeepExport(asked.id, asked.folder, 5, ["W1", "W2"], letter))
    (found,) = read(kept, retrainings.unsent)
    assert (found.events, found.exported_at, found.problem) == (5, T0, None)
    assert found.delivery is not None
    assert found.delivery.letter_id == asked.id
    actions = [action for (action,) in rows(kept, "SELECT action FROM audit ORDER BY id")]
    assert [one for one in actions if one.startswith("retraining")] == [
        *("retraining-asked", "retraining-exported"),
    ]


def test_that_an_export_with_an_id_that_was_erased_meanwhile_is_no_good(kept: OpenedStore) -> None:
    run(kept, AddPlant())
    asked = run(kept, Ask(SHIFT)).retraining
    assert not run(kept, KeepExport(asked.id, asked.folder, 5, ["W1", "W9"]))
    assert read(kept, retrainings.unsent) == (asked,)


def test_that_rules_are_kept_and_what_cannot_be_read_is_as_if_nobody_had_chosen(
    kept: OpenedStore,
) -> None:
    assert read(kept, retrainings.rules) == DEFAULTS
    wanted = replace(DEFAULTS, cool_down_days=1)
    run(kept, Call(lambda t: retrainings.set_rules(t, SetRetrainingRules(wanted))))
    assert read(kept, retrainings.rules) == wanted
    spoil = "UPDATE meta SET value = '{}' WHERE key = 'retraining_rules'"
    run(kept, Call(lambda t: t.raw.execute(spoil).rowcount))
    assert read(kept, retrainings.rules) == DEFAULTS


def test_that_the_oldest_lines_go(kept: OpenedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrainings, "KEPT", 2)
    run(kept, Begin(Known(T0)))
    for reason in (Reason.SHIFT, Reason.BY_HAND, Reason.PLANT_CHANGED):
        run(kept, Ask(replace(SHIFT, reason=reason, cause="")))
    assert len(read(kept, retrainings.newest, 10)) == 2
