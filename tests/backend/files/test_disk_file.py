import gc
import zipfile
from pathlib import Path

import pytest

from factory_desktop.backend.files.disk_file import DiskFile

FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="only Linux has a disk always full")


def test_that_what_is_written_is_there(tmp_path: Path) -> None:
    file = DiskFile(tmp_path / "a")
    assert file.write(b"x" * 100_000) == 100_000
    file.seek(0)
    file.write(b"y")
    assert file.tell() == 1
    file.close()
    assert (tmp_path / "a").read_bytes() == b"y" + b"x" * 99_999


@needs_full
def test_that_a_failure_is_told_once() -> None:
    file = DiskFile(FULL)
    with pytest.raises(OSError, match="No space left"):
        file.write(b"x")
    assert file.write(b"xyz") == 3
    assert (file.seek(7), file.tell()) == (0, 0)
    file.close()


@needs_full
def test_that_an_archive_that_failed_can_be_thrown_away() -> None:
    file = DiskFile(FULL)
    archive = zipfile.ZipFile(file, "w")
    with pytest.raises(OSError, match="No space left"):
        archive.writestr("a", "b")
    file.close()
    del archive
    gc.collect()
