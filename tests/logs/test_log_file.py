import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from factory_desktop.logs.log_file import LogFile


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file of this process grow."""
    import resource

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def note(file: LogFile, text: str) -> None:
    file.handle(logging.makeLogRecord({"msg": text}))


@pytest.mark.skipif(os.name != "posix", reason="limits of a process are POSIX's")
def test_that_a_full_disk_is_told_once_in_words_and_later_lines_are_written(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    file = LogFile(tmp_path / "log")
    note(file, "before")
    with full_disk():
        note(file, "one")
        note(file, "two")
    note(file, "after")
    file.close()
    assert capfd.readouterr().err == ""
    assert [one.getMessage() for one in caplog.records] == [
        "The log cannot be written: File too large"
    ]
    lines = (tmp_path / "log").read_text("utf-8").splitlines()
    assert (lines[0], lines[-1]) == ("before", "after")


def test_that_a_fault_of_our_own_is_shown_whole(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = LogFile(tmp_path / "log")
    file.setFormatter(logging.Formatter("%(nothing)s"))
    note(file, "one")
    file.close()
    assert "Traceback" in capfd.readouterr().err
