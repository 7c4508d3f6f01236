from dataclasses import replace
from datetime import timedelta

from factory_desktop.domain.alert import Alert, AlertBoard, Notice
from factory_desktop.domain.concern import Concern, ConcernKind, Severity
from factory_desktop.domain.waiting import AllWaiting, Waiting, Who
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import alert_text, concern_text
from factory_desktop.models.alert_text import SEEN_TO, matters
from factory_desktop.models.concern_text import Floor
from factory_desktop.models.text import SPACE
from tests import snapshots
from tests.snapshots import NOW

MINUTE = timedelta(minutes=1)
IDLES = f"John Martinez idle 11{SPACE}min"
SILENT = Alert(
    1,
    Concern(
        ConcernKind.CAMERA_SILENT,
        Severity.BAD,
        camera_id="CAM-3",
        since=NOW - 12 * MINUTE,
        lasting=12 * MINUTE,
    ),
    NOW - 7 * MINUTE,
)
IDLE = Alert(
    2,
    Concern(ConcernKind.WORKER_IDLE, worker_id="W1", station_id="S1", lasting=11 * MINUTE),
    NOW - MINUTE,
)
OVER = replace(IDLE, number=3, cleared_at=NOW - 5 * MINUTE, fired_at=NOW - 20 * MINUTE)


def board(*active: Alert, cleared: tuple[Alert, ...] = (), shift: bool = True) -> AlertBoard:
    return AlertBoard(NOW, active, cleared, NOW + 60 * MINUTE if shift else None)


def shown(alerts: AlertBoard | None) -> Snapshot:
    return replace(snapshots.shift_snapshot(), alerts=alerts)


def test_that_without_alerts_the_figures_say_what_needs_attention() -> None:
    bare = shown(None)
    assert matters(bare) == concern_text.matters(bare)
    assert alert_text.waiting(bare) == len(concern_text.matters(bare))


def test_that_what_waits_comes_before_what_was_seen_to() -> None:
    acknowledged = replace(SILENT, acknowledged_at=NOW)
    first, second = matters(shown(board(acknowledged, IDLE)))
    assert (first.title, first.number, first.severity) == (
        IDLES,
        2,
        "warning",
    )
    assert (second.number, second.severity) == (1, SEEN_TO)
    assert second.words.startswith("Acknowledged. What it sees")
    assert alert_text.waiting(shown(board(acknowledged, IDLE))) == 1


def test_that_a_mute_says_until_when() -> None:
    (made,) = matters(shown(board(replace(SILENT, muted_until=NOW + 20 * MINUTE))))
    assert made.words.startswith("Muted until 12:00.")
    (over,) = matters(shown(board(replace(SILENT, muted_until=NOW - MINUTE))))
    assert over.severity == "bad"


def test_that_what_has_cleared_is_one_card_until_it_is_unfolded() -> None:
    folded = shown(board(SILENT, cleared=(OVER,)))
    _, fold = matters(folded)
    assert (fold.title, fold.way, fold.folds) == ("1 cleared this shift", "Show", True)
    _, fold, over = matters(folded, unfolded=True)
    assert fold.way == "Hide"
    assert over.words == "From 11:20 to 11:35."
    assert over.number is None, "Nothing can be done about it."
    (fold,) = matters(shown(board(cleared=(OVER, replace(OVER, number=4)), shift=False)))
    assert fold.title == "2 cleared lately"


def test_that_what_was_decided_meanwhile_has_no_card_any_more() -> None:
    w7 = Waiting(Who.WORKER, "W7", 12, 12, 12, NOW)
    told = tuple(
        Alert(number, concern, NOW)
        for number, concern in enumerate(
            (
                Concern(ConcernKind.UNKNOWN, count=12, waiting=w7),
                Concern(ConcernKind.MORE_UNKNOWN, count=3),
                Concern(ConcernKind.REJECTED, count=4),
            )
        )
    )
    more = replace(w7, events=14)
    waits = replace(shown(board(*told)), waiting=AllWaiting((more,), more_ids=3, times=20))
    waits = replace(waits, store=replace(waits.store, rejected=24))
    titles = [one.title for one in matters(waits)]
    assert titles[0] == "W7 is unknown: 14 events wait", "It is as of now."
    assert len(titles) == alert_text.waiting(waits) == 3
    decided = replace(waits, waiting=AllWaiting(), store=replace(waits.store, rejected=0))
    assert matters(decided) == ()
    assert alert_text.waiting(decided) == 0
    assert len(matters(replace(decided, past=True))) == 3


def test_that_names_are_those_of_the_snapshot() -> None:
    title = alert_text.title(IDLE, Floor.of(snapshots.shift_snapshot()))
    assert title == IDLES


def test_that_a_notification_says_what_is_so_or_how_many_more() -> None:
    floor = Floor.of(snapshots.shift_snapshot())
    title, words = alert_text.notice(Notice(NOW, (SILENT,)), floor)
    assert title == f"CAM-3 silent for 12{SPACE}min"
    assert words
    title, words = alert_text.notice(Notice(NOW, (SILENT, *[IDLE] * 4), more=True), floor)
    assert title == "5 more need attention"
    assert words.count("\n") == 2


def test_that_every_kind_and_severity_has_a_name() -> None:
    kinds = [alert_text.kind(one) for one in ConcernKind]
    assert len(set(kinds)) == len(kinds)
    assert [alert_text.severity(one) for one in Severity] == ["Bad", "Warning", "Note"]


def test_that_a_line_says_how_many_wait_and_what_the_worst_is() -> None:
    assert alert_text.call(shown(None)) == ""
    assert alert_text.call(shown(board(cleared=(OVER,)))) == ""
    assert alert_text.call(shown(board(IDLE))) == f"Needs attention: {IDLES}"
    said = alert_text.call(shown(board(SILENT, IDLE)))
    assert said == f"2 need attention, first: CAM-3 silent for 12{SPACE}min"
    assert alert_text.call(shown(board(replace(IDLE, acknowledged_at=NOW)))) == ""
