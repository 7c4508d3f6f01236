"""The whole backend: events of a camera go out to a file and come into another store."""

from pathlib import Path
from zoneinfo import ZoneInfo

from factory_desktop.backend import Backend
from factory_desktop.domain.export import EventList, Export, FileForm, FileKind
from factory_desktop.domain.operation import Initialize, SamplePlan
from factory_desktop.domain.settings import Settings
from tests.backend.lookout import Lookout
from tests.factories import wait_until


def started(folder: Path) -> tuple[Backend, Lookout]:
    lookout = Lookout()
    backend = Backend(Settings(data_dir=folder, zone=ZoneInfo("UTC")), lookout, listen=False)
    backend.start()
    return backend, lookout


def initialized(backend: Backend, lookout: Lookout) -> int:
    backend.operate(Initialize(SamplePlan(days=7, random_seed=1)))
    wait_until(lambda: lookout.finished)
    return lookout.finished[0][1].events_added


def test_that_what_one_store_exports_another_takes_in(tmp_path: Path) -> None:
    file = tmp_path / "events.csv"
    first, told = started(tmp_path / "first")
    added = initialized(first, told)
    form = FileForm(FileKind.CSV, ZoneInfo("Europe/Tallinn"), ",")
    first.exporter.start(Export(file, form, events=EventList("Events")))
    wait_until(lambda: told.exports and told.exports[-1].done)
    first.stop()
    second, heard = started(tmp_path / "second")
    other = initialized(second, heard)
    second.importer.look(file, 1)
    wait_until(lambda: heard.imports and heard.imports[-1].done)
    foretold = heard.imports[-1]
    assert (foretold.events, foretold.refused) == (added, 0)
    second.importer.take_in(file, 2)
    wait_until(lambda: heard.imports[-1].number == 2 and heard.imports[-1].done)
    stored = heard.imports[-1]
    second.stop()
    assert (stored.new, stored.duplicates) == (foretold.new, foretold.duplicates)
    assert other > 0


def test_that_the_program_ends_while_files_are_written_and_read(tmp_path: Path) -> None:
    backend, told = started(tmp_path / "store")
    added = initialized(backend, told)
    assert added > 0
    form = FileForm(FileKind.XLSX, ZoneInfo("UTC"))
    backend.exporter.start(Export(tmp_path / "a.xlsx", form, events=EventList("Events")))
    backend.importer.look(tmp_path / "nothing", 1)
    backend.stop()
    assert not list(tmp_path.glob(".*.part"))
