import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from factory_desktop.cli import log
from factory_desktop.domain.settings import Settings


@pytest.fixture(autouse=True)
def _root_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def write() -> None:
    for level in (logging.DEBUG, logging.INFO, logging.WARNING):
        logging.getLogger("factory_desktop.test").log(level, "level %s", level)


def test_that_the_terminal_shows_warnings_only(capsys: pytest.CaptureFixture[str]) -> None:
    log.to_terminal(Settings())
    write()
    shown = capsys.readouterr()
    assert shown.out == ""
    assert [line.rpartition(" ")[2] for line in shown.err.splitlines()] == ["30"]


def test_that_the_terminal_shows_what_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    log.to_terminal(Settings(log_level="debug", locked=frozenset({"log_level"})))
    write()
    shown = capsys.readouterr().err
    assert [line.rpartition(" ")[2] for line in shown.splitlines()] == ["10", "20", "30"]


def test_that_the_file_in_the_data_folder_holds_what_the_level_says(tmp_path: Path) -> None:
    log.to_file(Settings(data_dir=tmp_path / "new"))
    write()
    text = (tmp_path / "new" / log.FILE).read_text("utf-8")
    assert "INFO factory_desktop.test: level 20" in text
    assert "level 10" not in text


def test_that_the_file_never_grows_without_end(tmp_path: Path) -> None:
    log.to_file(Settings(data_dir=tmp_path))
    for _ in range(6):
        logging.getLogger("factory_desktop.test").warning("x" * (log.MOST_BYTES - 1000))
    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + log.KEPT_FILES
    assert all(file.stat().st_size <= log.MOST_BYTES for file in files)


def test_that_a_folder_that_cannot_be_is_a_warning_and_no_end(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    log.to_file(Settings(data_dir=tmp_path / "file" / "data"))
    assert "No log can be written" in caplog.text


def test_that_no_text_can_forge_a_line_or_steer_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evil = "\x1b[2J\r\n2026-01-01 00:00:00,000 INFO factory_desktop: forged\x9b\u2028\u202e\0"
    log.to_terminal(Settings())
    log.to_file(Settings(data_dir=tmp_path))
    logger = logging.getLogger("factory_desktop.test")
    logger.warning("Said: %s", evil)
    logger.error("Incident", exc_info=ValueError(evil))
    for text in (capsys.readouterr().err, (tmp_path / log.FILE).read_text("utf-8")):
        lines = text.split("\n")
        assert [line.split()[2] for line in lines if line[:1].strip()] == ["WARNING", "ERROR"]
        assert [char for char in text if not char.isprintable() and char != "\n"] == []
        assert "    2026-01-01 00:00:00,000 INFO factory_desktop: forged" in text
