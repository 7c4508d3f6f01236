from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.metrics.watched_floor import WatchedFloor


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[WatchedFloor]:
    made = WatchedFloor(tmp_path)
    yield made
    made.store.close()
