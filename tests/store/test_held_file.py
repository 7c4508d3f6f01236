import errno
from functools import partial
from pathlib import Path

import pytest

from factory_desktop.store.held_file import HeldFile


def test_that_what_is_written_is_read_and_on_the_disk(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"0123456789")
    held = HeldFile(file)
    held.write(3, b"abc")
    held.sync()
    assert held.read(2, 5) == b"2abc6"
    assert held.read(8, 5) == b"89"
    assert held.read(10, 5) == b""
    held.close()
    assert file.read_bytes() == b"012abc6789"


def test_that_it_is_told_whether_it_can_be_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"0123")
    held = HeldFile(file)
    assert held.is_writable()
    assert file.read_bytes() == b"0123"
    for code, refused in ((errno.EROFS, True), (errno.EPERM, True), (errno.EIO, False)):
        with monkeypatch.context() as broken:
            broken.setattr(held, "write", partial(fail, code))
            assert held.is_writable() is not refused
    held.close()


def fail(code: int, *_: object) -> None:
    raise OSError(code, "")


def test_that_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        HeldFile(tmp_path / "a")
    assert not (tmp_path / "a").exists()
