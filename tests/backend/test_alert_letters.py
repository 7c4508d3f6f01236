import json
from dataclasses import replace
from datetime import timedelta

from factory_desktop.backend.alert_letters import letters
from factory_desktop.domain.alert import Alert, Happened, Seen, Turn
from factory_desktop.domain.alert_rule import DEFAULTS, Channel
from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.waiting import Waiting, Who
from tests.factories import T0

IDLE = Concern(
    ConcernKind.WORKER_IDLE, worker_id="W1", station_id="S1", lasting=timedelta(minutes=12)
)
ALERT = Alert(7, IDLE, T0)


def test_that_a_receiver_is_told_of_the_beginning_and_the_end_by_the_same_number() -> None:
    turns = [Happened(turn, ALERT) for turn in Turn]
    made = letters(turns, DEFAULTS, Seen(T0))
    assert [one.kind for one in made] == ["fired", "fired", "fired", "cleared"]
    assert len({one.id for one in made}) == len(made)
    first, last = json.loads(made[0].body), json.loads(made[-1].body)
    assert first == {
        "id": 7,
        "kind": "worker-idle",
        "severity": "warning",
        "state": "fired",
        "sentence": "Worker W1 has been idle for 12 min.",
        "since": "2026-01-22T08:00:00Z",
        "at": "2026-01-22T08:00:00Z",
        "worker_id": "W1",
        "workstation_id": "S1",
        "camera_id": None,
    }
    assert (last["id"], last["state"]) == (7, "cleared")
    assert last["sentence"].startswith("Over: ")


def test_that_a_rule_says_whether_it_is_told() -> None:
    rule = DEFAULTS.of(ConcernKind.WORKER_IDLE)
    quiet = replace(rule, channels=rule.channels - {Channel.WEBHOOK})
    assert letters([Happened(Turn.FIRED, ALERT)], DEFAULTS.changed([quiet]), Seen(T0)) == ()


def test_that_an_unknown_id_is_told_as_what_it_would_be() -> None:
    waiting = Waiting(Who.STATION, "S9", 1, 1, 1, T0)
    concern = Concern(ConcernKind.UNKNOWN, waiting=waiting)
    rule = DEFAULTS.of(ConcernKind.UNKNOWN)
    loud = DEFAULTS.changed([replace(rule, channels=rule.channels | {Channel.WEBHOOK})])
    (made,) = letters([Happened(Turn.FIRED, Alert(1, concern, T0))], loud, Seen(T0))
    assert json.loads(made.body)["workstation_id"] == "S9"


def test_that_what_was_generated_is_no_news() -> None:
    told = Happened(Turn.FIRED, ALERT)
    full = Happened(Turn.FIRED, Alert(8, Concern(ConcernKind.STORE_FULL, share=0.95), T0))
    (made,) = letters([told, full], DEFAULTS, Seen(T0, live=False))
    assert json.loads(made.body)["kind"] == "store-full"
