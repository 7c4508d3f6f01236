from datetime import timedelta

import msgspec

from factory_desktop.domain.instant import to_us
from factory_desktop.metrics.drift_log import read_runs
from factory_desktop.store.drift_runs import KeepRun
from factory_desktop.store.opened import OpenedStore
from tests.factories import read, run
from tests.model_values import HOUR_OF_ALARM


def test_that_kept_runs_are_read_as_they_were_found(store: OpenedStore) -> None:
    one = HOUR_OF_ALARM
    for hour in (1, 2):
        run(store, KeepRun(hour, to_us(one.start), msgspec.json.encode(one)))
    found = read(store, read_runs, 5)
    assert [run_.drift for run_ in found] == [one, one]
    assert len(read(store, read_runs, 1)) == 1
    assert len(read(store, read_runs, 5, one.end)) == 2
    assert read(store, read_runs, 5, one.end - timedelta(seconds=1)) == ()
