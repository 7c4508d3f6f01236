import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.errors import KnownError
from factory_desktop.store import exports
from tests.factories import T0

DAY = timedelta(days=1)


def make(folder: Path, name: str, workers: list[str], days_ago: int | None) -> Path:
    one = folder / name
    one.mkdir(parents=True)
    oldest = None if days_ago is None else (T0 - days_ago * DAY).isoformat()
    told = {"schema": 1, "workers": workers, "oldest_event": oldest}
    (one / exports.MANIFEST).write_text(json.dumps(told), "utf-8")
    (one / "events.jsonl").write_bytes(b"{}\n")
    return one


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_that_what_holds_events_from_below_the_floor_goes(tmp_path: Path) -> None:
    assert exports.retire(tmp_path / "none", T0) == 0
    make(tmp_path, "old", ["W1"], 31)
    make(tmp_path, "new", ["W1"], 30)
    make(tmp_path, "empty", [], None)
    assert exports.retire(tmp_path, T0 - 30 * DAY) == 1
    assert names(tmp_path) == ["empty", "new"]


def test_that_what_holds_a_workers_events_goes_and_what_cannot_be_read(tmp_path: Path) -> None:
    make(tmp_path, "a", ["W1", "W2"], 1)
    make(tmp_path, "b", ["W10"], 1)
    (make(tmp_path, "c", [], 1) / exports.MANIFEST).write_text("{", "utf-8")
    (tmp_path / "of-another-store-1").mkdir()
    assert exports.forget(tmp_path, "W1") == 2
    assert names(tmp_path) == ["b", "of-another-store-1"]


def test_that_the_newest_few_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "MOST", 2)
    for name in ("20260101-a", "20260103-b", "20260102-c"):
        make(tmp_path, name, [], None)
    assert exports.prune(tmp_path) == 1
    assert names(tmp_path) == ["20260102-c", "20260103-b"]


def test_that_what_cannot_be_removed_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(tmp_path, "a", ["W1"], 1)

    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(shutil, "rmtree", refuse)
    with pytest.raises(KnownError, match=r"cannot be removed: Permission denied\. Remove it"):
        exports.remove(made)
