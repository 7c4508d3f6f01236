import json
import logging
import threading
from pathlib import Path

from factory_desktop.logs.outbox import Outbox
from tests.logs.records import record


class Slow(logging.FileHandler):
    """A file on a disk that stands still until it is let go."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8")
        self.go, self.threads = threading.Event(), set[str]()

    def emit(self, record: logging.LogRecord) -> None:
        self.go.wait(20)
        self.threads.add(threading.current_thread().name)
        super().emit(record)


def test_that_nobody_waits_for_the_disk_and_closing_writes_the_rest(tmp_path: Path) -> None:
    slow = Slow(tmp_path / "log")
    outbox = Outbox(slow)
    for letter in "abc":
        outbox.handle(record(f"Event {letter}"))
    slow.go.set()
    outbox.close()
    outbox.close()
    lines = (tmp_path / "log").read_text("utf-8").splitlines()
    assert [json.loads(line)["message"] for line in lines] == ["Event a", "Event b", "Event c"]
    assert threading.current_thread().name not in slow.threads


def test_that_a_value_is_told_as_it_was(tmp_path: Path) -> None:
    outbox = Outbox(logging.FileHandler(tmp_path / "log", encoding="utf-8"))
    outbox.handle(record("At %s", Path("/a"), error=KeyError("x")))
    outbox.close()
    read = json.loads((tmp_path / "log").read_text("utf-8"))
    assert read["message"] == f"At {Path('/a')}"
    assert read["thread"] == threading.current_thread().name
    assert read["exception"].endswith("KeyError")
