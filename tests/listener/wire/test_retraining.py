from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from factory_desktop.domain.letter import Delivery, Hook
from factory_desktop.domain.retraining import DryRun, Priority, Reason, Retraining, Trigger
from factory_desktop.domain.sentence import Sentence
from factory_desktop.listener.wire.retraining import dry_run_out, retraining_out
from tests.factories import T0

MINUTE = timedelta(minutes=1)
TRIGGER = Trigger(Reason.SHIFT, Priority.MEDIUM, T0, T0 + MINUTE)
ASKED = Retraining("the-id", TRIGGER, T0, "program", "name", None, None, None, None)
FOLDER = Path("data", "retraining")


def delivery(problem: Sentence | None = None, **times: object) -> Delivery:
    told = {"next_at": None, "delivered_at": None, "given_up_at": None} | times
    return Delivery("the-id", Hook.RETRAINING, "x", T0, 2, problem=problem, **told)  # type: ignore[arg-type]


def test_that_each_state_is_told_with_what_is_known_of_it() -> None:
    full = Sentence("{file} cannot be written: {why}.", file="x", why="full")
    waits = retraining_out(replace(ASKED, problem=full), FOLDER)
    assert (waits.state, waits.data_path, waits.problem) == ("exporting", None, str(full))
    exported = replace(ASKED, exported_at=T0, events=3)
    told = retraining_out(exported, FOLDER)
    assert (told.state, told.data_path, told.tries) == ("exported", str(FOLDER / "name"), 0)
    silent = delivery(Sentence("The receiver does not answer."), next_at=T0 + MINUTE)
    told = retraining_out(replace(exported, delivery=silent), FOLDER)
    assert (told.state, told.next_try_at, told.tries) == ("waiting", T0 + MINUTE, 2)
    assert told.problem == "The receiver does not answer."
    for name, state in (("delivered_at", "delivered"), ("given_up_at", "given_up")):
        one = replace(exported, delivery=delivery(None, **{name: T0}))
        assert retraining_out(one, FOLDER).state == state


def test_that_a_dry_run_shows_the_very_message() -> None:
    told = dry_run_out(DryRun(TRIGGER, 5, FOLDER / "name", T0))
    assert (told.events, told.free_at) == (5, T0)
    assert told.message.data_path == str(FOLDER / "name")
    assert told.message.data_range == [T0, T0 + MINUTE]
