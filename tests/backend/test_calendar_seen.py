"""From a change of the calendar or a note to the figures that show it, through all threads."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from factory_desktop.backend import Backend
from factory_desktop.domain.calendar import FIRST_DAY, ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar
from factory_desktop.domain.note import Note, WriteNote
from factory_desktop.domain.operation import Seed
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.shift import Shift
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import View
from tests.backend.lookout import Lookout

LAST_DAY = View(SpanChoice(SpanKind.LAST_24_HOURS))
SHIFT = Shift(name="Early")


def test_that_a_note_and_other_shifts_are_seen_in_the_next_figures(tmp_path: Path) -> None:
    lookout = Lookout()
    settings = Settings(data_dir=tmp_path, zone=ZoneInfo("UTC"))
    backend = Backend(settings, lookout, listen=False)
    backend.start()
    at = datetime.now(UTC)
    backend.show(LAST_DAY)
    for operation in (
        Seed(),
        SetCalendar((ShiftPlan(FIRST_DAY, (SHIFT,)),)),
        WriteNote(Note(at, at, "W1", text="Handed over.")),
    ):
        backend.operate(operation)
    seen = lookout.wait_for(lambda one: len(one.notes) == 1)
    backend.stop()
    assert seen.notes[0].text == "Handed over."
    assert seen.calendar
    assert seen.calendar.plans[0].shifts == (SHIFT,)
    assert lookout.finished[-1][1].note == seen.notes[0]
