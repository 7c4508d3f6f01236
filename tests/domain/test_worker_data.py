import re

from factory_desktop.domain.event import ID_PATTERN
from factory_desktop.domain.worker_data import ERASED_PREFIX, EraseWorker


def test_that_a_neutral_id_is_one_that_a_roster_takes() -> None:
    assert re.search(ID_PATTERN, f"{ERASED_PREFIX}7F3K")
    assert EraseWorker("W1") == EraseWorker("W1")
