from pathlib import Path

from factory_desktop.backend.imports.found_event import FoundEvent
from factory_desktop.backend.imports.tally import Tally, fates_of
from factory_desktop.domain.event import Rejection
from factory_desktop.domain.import_report import MOST_LISTED, MOST_SHOWN, Fate
from factory_desktop.store.opened import OpenedStore
from tests.factories import event, record

WHY = Rejection("invalid", "/count", "No.")


def test_that_all_are_counted_and_the_first_are_listed() -> None:
    tally = Tally(Path("a.csv"), 7, 100, storing=False)
    many = MOST_LISTED + 5
    tally.add([FoundEvent(1, event(0), b"")], [Fate.NEW])
    tally.add([FoundEvent(n + 2, WHY, b"") for n in range(many)], [WHY] * many)
    report = tally.report(done=True)
    assert (report.number, report.events, report.new, report.refused) == (7, many + 1, 1, many)
    assert report.codes == (("invalid", many),)
    assert len(report.lines) == MOST_LISTED
    assert [one.line for one in report.first] == list(range(1, MOST_SHOWN + 1))
    assert (report.first[0].event, report.first[1].reason) == (event(0), "No.")


def test_that_what_was_recorded_is_told_event_by_event(store: OpenedStore) -> None:
    recorded = record(store, event(0), event(0), event(1, worker="W9"))
    new, duplicate, refused = fates_of(recorded)
    assert (new, duplicate) == (Fate.NEW, Fate.DUPLICATE)
    assert isinstance(refused, Rejection)
