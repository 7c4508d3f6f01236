from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.models import apparatus_text
from factory_desktop.models.concern_text import Floor, matter
from factory_desktop.views.actions import MENUS
from factory_desktop.views.menus.entry import entries
from tests.snapshots import NOW, shift_snapshot

K = ConcernKind
FLOOR = Floor.of(shift_snapshot())
TOLD = Concern(K.CAMERA_SILENT, camera_id="CAM-3", lasting=timedelta(minutes=12), since=NOW)


@pytest.mark.parametrize(
    ("given", "title", "words"),
    [
        (
            replace(TOLD, kind=K.CAMERA_RATE, rate=3.24),
            "CAM-3: 3.2 events a minute",
            "In the last full hour; usually it is another. Look at what it sees.",
        ),
        (
            replace(TOLD, kind=K.MODEL_DRIFT, share=0.1534),
            "Cameras see another mix than usual",
            "Drift score 0.15: the last 24 hours against the last 30 days.",
        ),
        (
            replace(TOLD, kind=K.STRAY_MODEL, version="detector/2.0"),
            "detector 2.0 sends, but is not active",
            "Another version of this model is the active one.",
        ),
        (
            replace(TOLD, kind=K.STORE_FULL, share=0.934),
            "93.4 % of the room for the store is used",
            "Without room nothing can be stored. Free some, or keep events for less time.",
        ),
        (
            replace(TOLD, kind=K.BACKUP_FAILED),
            "No backup could be made",
            "It is tried again. Look at the folder of backups and at its drive.",
        ),
    ],
)
def test_that_each_is_a_sentence(given: Concern, title: str, words: str) -> None:
    made = matter(given, FLOOR)
    said = [one.replace("\N{NO-BREAK SPACE}", " ") for one in (made.title, made.words)]
    assert said == [title, words]


def test_that_a_button_leads_to_where_something_can_be_done() -> None:
    actions = {one.name for menu in MENUS for one in entries(menu)}
    ways = {kind: apparatus_text.way(kind) for kind in ConcernKind}
    assert ways[K.CAMERA_SILENT] == ("Show cameras", "page.cameras")
    assert ways[K.WORKER_IDLE] == ("Show on timeline", "page.timeline")
    assert ways[K.STATION_UNSTAFFED] == ways[K.WORKER_IDLE]
    assert ways[K.BEHIND_TARGET] == ("", "")
    assert {leads for _, leads in ways.values()} - {""} <= actions
    assert all(bool(said) is bool(leads) for said, leads in ways.values())
