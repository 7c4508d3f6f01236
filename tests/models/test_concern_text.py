from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.concern import Concern, ConcernKind, Severity
from factory_desktop.domain.waiting import Waiting, Who
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.models.concern_text import Floor, matter, matters
from factory_desktop.views import icons
from tests import snapshots
from tests.snapshots import NOW

FLOOR = Floor.of(snapshots.shift_snapshot())
SINCE = NOW - timedelta(minutes=12)


def said(concern: Concern) -> tuple[str, str]:
    made = matter(concern, FLOOR)
    title, words = (one.replace("\N{NO-BREAK SPACE}", " ") for one in (made.title, made.words))
    return title, words


def concern(kind: ConcernKind, **fields: object) -> Concern:
    made = Concern(kind, Severity.WARNING, "W5", "S5", SINCE, NOW - SINCE, 73, 0.12, 3)
    return replace(made, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "title", "words"),
    [
        (
            concern(ConcernKind.NOBODY_SEEN),
            "No camera has sent anything for 12 min",
            "Figures stop there. Look at the cameras and at the network.",
        ),
        (
            concern(ConcernKind.WORKER_NOT_SEEN),
            "Robert Kim not seen for 12 min",
            "Last at S5 Packaging Station. Shown as “Not seen”, not as idle.",
        ),
        (
            concern(ConcernKind.WORKER_NOT_SEEN, station_id=None),
            "Robert Kim not seen for 12 min",
            "Shown as “Not seen”, not as idle.",
        ),
        (
            concern(ConcernKind.WORKER_IDLE),
            "Robert Kim idle 12 min",
            "At S5 Packaging Station.",
        ),
        (
            concern(ConcernKind.STATION_IDLE, worker_id=None),
            "S5 Packaging Station idle 12 min",
            "At the station: Robert Kim.",
        ),
        (
            concern(ConcernKind.WORKER_IDLE, usual=timedelta(minutes=9)),
            "Robert Kim idle 12 min",
            "At S5 Packaging Station. Nine of ten idle spells here: under 9 min.",
        ),
        (
            concern(ConcernKind.STATION_IDLE, station_id="S9"),
            "S9 idle 12 min",
            "At the station: –.",
        ),
        (
            concern(ConcernKind.WORKER_ABSENT),
            "Robert Kim absent 12 min",
            "From S5 Packaging Station, outside a break.",
        ),
        (
            concern(ConcernKind.BEHIND_TARGET),
            "73 units behind target",
            "Needed from now: 120 an hour.",
        ),
        (
            concern(ConcernKind.FLOOR_SEEN, share=0.8),
            "80.0 % of the floor seen",
            "Of the rest of the planned time nothing is known.",
        ),
        (
            concern(ConcernKind.OVERCOUNT),
            "Robert Kim has more hours than the clock",
            "The time rule cannot be right for these cameras.",
        ),
        (
            concern(ConcernKind.MORE_UNKNOWN, count=1),
            "1 more id has events",
            "Events that name them wait as well, fewer of each.",
        ),
        (
            concern(ConcernKind.MORE_UNKNOWN, count=30),
            "30 more ids have events",
            "Events that name them wait as well, fewer of each.",
        ),
        (
            concern(ConcernKind.REJECTED, count=1),
            "1 event refused",
            "They are kept with their reason until somebody decides.",
        ),
        (
            concern(ConcernKind.REJECTED, count=3),
            "3 events refused",
            "They are kept with their reason until somebody decides.",
        ),
    ],
)
def test_that_each_concern_is_a_sentence(given: Concern, title: str, words: str) -> None:
    assert said(given) == (title, words)


def test_that_a_click_leads_to_whom_it_is_about() -> None:
    assert matter(concern(ConcernKind.STATION_IDLE), FLOOR).pick == Pick(station_id="S5")
    assert matter(concern(ConcernKind.WORKER_ABSENT), FLOOR).pick == Pick("W5")
    assert matter(concern(ConcernKind.REJECTED, worker_id=None), FLOOR).pick == Pick()


def test_that_what_waits_is_told_with_the_way_to_take_it_in() -> None:
    waits = Waiting(Who.WORKER, "W7", 12, 12, 12, SINCE)
    made = matter(Concern(ConcernKind.UNKNOWN, since=SINCE, count=12, waiting=waits), FLOOR)
    assert (made.key, made.title) == ("unknown/worker/W7", "W7 is unknown: 12 events wait")
    assert (made.way, made.waiting, made.since) == ("Add worker…", waits, SINCE)


def test_that_refused_events_lead_to_their_list() -> None:
    for kind in (ConcernKind.REJECTED, ConcernKind.MORE_UNKNOWN):
        made = matter(concern(kind), FLOOR)
        assert (made.way, made.waiting) == ("Show refused events…", None)


def test_that_nothing_is_needed_any_more_once_the_time_is_over() -> None:
    shown = snapshots.shift_snapshot()
    assert shown.target is not None
    over = replace(shown, target=replace(shown.target, needed_per_hour=None))
    assert (
        matter(concern(ConcernKind.BEHIND_TARGET), Floor.of(over)).words
        == "The working time is over."
    )


def test_that_a_matter_stays_the_same_whoever_comes_to_the_station() -> None:
    idle = concern(ConcernKind.STATION_IDLE)
    assert matter(idle, FLOOR).key == matter(replace(idle, worker_id=None), FLOOR).key


def test_that_every_kind_has_a_sign_of_its_own(qapp: object) -> None:
    for kind in ConcernKind:
        made = matter(concern(kind), FLOOR)
        assert not icons.pixmap(made.icon, "#000000", 16).isNull()


def test_that_the_sample_morning_has_three_matters() -> None:
    titles = [one.title for one in matters(snapshots.shift_snapshot())]
    assert [title.split()[0] for title in titles] == ["55", "S5", "Emily"]
