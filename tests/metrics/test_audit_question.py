import re
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.note import Note, WriteNote
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.audit_question import AuditQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.store import notes
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import AddWorker, RenameWorker
from tests.factories import T0, WORKERS, Call, read, run


def test_that_as_many_of_the_newest_lines_are_answered(store: OpenedStore) -> None:
    moment = Moment(T0, TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    trail = read(store, AuditQuestion(2).answer, moment)
    assert [line.action for line in trail.lines] == ["station-added"] * 2
    assert trail.count > len(WORKERS)
    assert trail.misfit is None


def test_that_names_off_names_nobody_not_even_as_they_were_called(store: OpenedStore) -> None:
    run(store, AddWorker("W9", 'Ann "Zed" Öst'))
    run(store, RenameWorker("W9", "Brigitte Lund"))
    note = Note(T0, T0 + timedelta(hours=1), "W9", None, "Meeting", "Öst, now LUND, is away")
    run(store, Call(partial(notes.write, command=WriteNote(note))))
    moment = Moment(T0, TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    open_, masked = (read(store, AuditQuestion(9, one).answer, moment) for one in (True, False))
    said = "".join(line.detail for line in masked.lines)
    assert "Lund" in "".join(line.detail for line in open_.lines)
    assert not re.search("lund|brigitte|ann|zed|öst", said, re.IGNORECASE)
    assert "W9" in said
    assert [line.action for line in masked.lines] == [line.action for line in open_.lines]
    assert masked.misfit is None
