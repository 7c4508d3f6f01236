import json
from dataclasses import asdict
from pathlib import Path

from factory_desktop.store.facts import facts
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.place import Place
from factory_desktop.store.schema import REVISION
from tests.factories import SIMULATED, event, record
from tests.logs.records import NAME


def test_that_a_store_is_weighed_and_counted(store: OpenedStore) -> None:
    record(store, event(1), event(2), event(3, camera_id=SIMULATED))
    store.place.backups.mkdir(exist_ok=True)
    (store.place.backups / "a.db").write_bytes(b"x" * 10)
    found = facts(store.place)
    assert found.problem is None
    assert found.revision == found.wanted_revision == REVISION
    assert found.counts["worker"] == 3
    assert found.counts["event"] == 3
    assert (found.counts["event_simulated"], found.counts["event_refused"]) == (1, 0)
    assert found.bytes["store"] == store.place.file.stat().st_size
    assert (found.backups, found.bytes["backups"]) == (1, 10)
    assert found.pragmas["journal_mode"] == "wal"
    assert found.plant["zone"] == "UTC"
    assert "Worker W1" not in json.dumps(asdict(found))


def test_that_a_store_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    place = Place(tmp_path / "factory.db", tmp_path)
    assert "unable to open database file" in (facts(place).problem or "")
    place.file.write_bytes(NAME.encode() * 1_000)
    found = facts(place)
    assert found.problem == "DatabaseError: file is not a database"
    assert found.bytes["store"] > 0
    place.file.write_bytes(b"")
    assert "no such table" in (facts(place).problem or "")
