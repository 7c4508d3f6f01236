import os
import sys
from pathlib import Path

import pytest

from tests.power.record import Record, read


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells which folder is synced")
def test_that_what_python_does_to_names_is_written_down(tmp_path: Path) -> None:
    record = Record()
    folder = tmp_path / "new"
    with record.of_python():
        folder.mkdir()
        (folder / "a").write_bytes(b"")
        (folder / "a").replace(folder / "b")
        opened = os.open(folder, os.O_RDONLY)
        os.fsync(opened)
        os.close(opened)
        (folder / "b").unlink()
    (folder / "after").mkdir()
    record.acknowledged(["W1"])
    record.keep(tmp_path / "record")
    assert read(tmp_path / "record") == [
        ("folder made", str(folder)),
        ("renamed", str(folder / "a"), str(folder / "b")),
        ("folder synced", str(folder)),
        ("deleted", str(folder / "b")),
        ("acknowledged", ("W1",)),
    ]


def test_that_a_sync_covers_what_was_written_before_it_began() -> None:
    record = Record()
    record.wrote("a", 0, b"1")
    record.syncing("a")
    record.wrote("a", 1, b"2")
    record.synced("a")
    assert record.steps[-1] == ("synced", "a", 1)
