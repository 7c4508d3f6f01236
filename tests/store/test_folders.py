import os
import stat
import sys
from pathlib import Path

import pytest

from factory_desktop.store import folders

pytestmark = pytest.mark.skipif(os.name != "posix", reason="only there folders can be synced")


def heard(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Hear which folders are synced."""
    synced: list[Path] = []
    sync = os.fsync

    def hear(file: int) -> None:
        sync(file)
        synced.append(Path(f"/proc/self/fd/{file}").readlink())

    monkeypatch.setattr(os, "fsync", hear)
    return synced


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells what is synced")
def test_that_every_name_above_a_new_folder_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = heard(monkeypatch)
    folders.make(tmp_path / "new" / "data")
    assert {tmp_path / "new", tmp_path} <= set(synced)
    assert stat.S_IMODE((tmp_path / "new" / "data").stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform != "linux", reason="as above")
def test_that_those_above_one_that_others_made_are_synced_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    synced = heard(monkeypatch)
    folders.make(tmp_path / "data")
    assert tmp_path in synced


def test_that_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        folders.make(tmp_path / "file" / "data")
