from collections.abc import Iterator
from pathlib import Path

import pytest

from factory_desktop.cli.own_store import OwnStore
from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.operation import Clear, Generate, SamplePlan, Seed, UndoClear
from factory_desktop.domain.settings import Settings
from tests.factories import AddPlant, event, open_store, record, run


@pytest.fixture
def own(tmp_path: Path) -> Iterator[OwnStore]:
    opened = OwnStore(Settings(data_dir=tmp_path))
    yield opened
    opened.close()


def test_that_an_operation_answers_with_what_it_changed(own: OwnStore) -> None:
    assert own.operate(Seed()).workers == 6
    added = own.operate(Generate(SamplePlan(3, 50))).events_added
    assert own.count() == added > 99
    assert own.operate(Clear()).events_deleted == added
    assert own.count() == 0


def test_that_an_operation_that_fails_raises_its_reason(own: OwnStore) -> None:
    with pytest.raises(KnownError, match="is not there"):
        own.operate(UndoClear(Path("no-such.db")))


def test_that_ctrl_c_leaves_nothing_of_an_operation_behind(own: OwnStore) -> None:
    own._cancelled.set()
    with pytest.raises(CancelledByUserError, match="Nothing was changed"):
        own.operate(Generate())
    assert own.count() == 0


def test_that_a_damaged_store_gets_its_events_back_first(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    run(store, AddPlant())
    record(store, *(event(minute) for minute in range(700)))
    store.close()
    file = tmp_path / "factory.db"
    file.write_bytes(b"x" * 4096 + file.read_bytes()[4096:])
    own = OwnStore(Settings(data_dir=tmp_path))
    try:
        assert own.count() == 700
    finally:
        own.close()
    assert len(list(tmp_path.glob("factory-damaged-*.db"))) == 1
