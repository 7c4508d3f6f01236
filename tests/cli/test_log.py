import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from factory_desktop.cli import log
from factory_desktop.domain.settings import Settings
from factory_desktop.logs import log_file
from factory_desktop.logs.outbox import Outbox
from factory_desktop.logs.place import FILE


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


def test_that_the_terminal_is_spared_what_repeats(capsys: pytest.CaptureFixture[str]) -> None:
    log.to_terminal(Settings())
    for number in range(50):
        logging.getLogger("factory_desktop.test").warning("not %d", number)
    assert len(capsys.readouterr().err.splitlines()) == 1


def filed(folder: Path) -> str:
    """End the program's log as `logging` does, and read it."""
    for handler in list(logging.getLogger().handlers):
        if isinstance(handler, Outbox):
            handler.close()
    return (folder / FILE).read_text("utf-8")


def test_that_the_file_in_the_data_folder_holds_what_the_level_says(tmp_path: Path) -> None:
    log.to_file(Settings(data_dir=tmp_path / "new"))
    write()
    lines = [json.loads(line) for line in filed(tmp_path / "new").splitlines()]
    assert [(line["level"], line["message"]) for line in lines] == [
        ("info", "level 20"),
        ("warning", "level 30"),
    ]
    assert {line["logger"] for line in lines} == {"factory_desktop.test"}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", line["time"]) for line in lines)


def test_that_the_file_never_grows_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "MOST_BYTES", 50_000)
    log.to_file(Settings(data_dir=tmp_path))
    for number in range(100):
        # Each is a cause of its own, and as long as a line may be.
        letter = chr(0x4E00 + number)
        logging.getLogger("factory_desktop.test").warning(f"{letter} {'x ' * 4_500}")  # noqa: G004
    filed(tmp_path)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + log_file.KEPT_FILES
    assert all(file.stat().st_size <= log_file.MOST_BYTES for file in files)


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
    shown = capsys.readouterr().err.split("\n")
    assert [line.split()[2] for line in shown if line[:1].strip()] == ["WARNING", "ERROR"]
    read = [json.loads(line) for line in filed(tmp_path).splitlines()]
    assert [one["message"] for one in read] == [f"Said: {evil}", "Incident"]
    for text in ("\n".join(shown), (tmp_path / FILE).read_text("utf-8")):
        assert [char for char in text if not char.isprintable() and char != "\n"] == []
