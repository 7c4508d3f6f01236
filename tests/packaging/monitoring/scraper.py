"""A real Prometheus on a free port, with the example's own files, that reads one program."""

import contextlib
import json
import shutil
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.packaging.monitoring.expressions import FOLDER
from tests.promises.served import free_port

STARTS_WITHIN = 60
"""Seconds."""


class Scraper:
    """Answers what Prometheus' HTTP API is asked."""

    def __init__(self, port: int) -> None:
        self._url = f"http://127.0.0.1:{port}"

    def ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self._url}/-/ready", timeout=5):  # noqa: S310 - loopback
                return True
        except (urllib.error.URLError, ConnectionError):
            return False

    def ask(self, path: str) -> Any:
        """Ask a route; an expression that cannot be read raises HTTPError."""
        url = f"{self._url}/api/v1/{path}"
        with urllib.request.urlopen(url, timeout=20) as answer:  # noqa: S310 - loopback
            told = json.load(answer)
        assert told["status"] == "success"
        return told["data"]

    def query(self, expression: str) -> list[dict[str, Any]]:
        """The series that an expression gives now."""
        found: list[dict[str, Any]] = self.ask(f"query?query={quote(expression)}")["result"]
        return found

    def value(self, expression: str) -> float | None:
        """The value of the only series of an expression; None where there is none."""
        found = self.query(expression)
        return float(found[0]["value"][1]) if len(found) == 1 else None


def wait_until(holds: Callable[[], bool], seconds: float = STARTS_WITHIN) -> None:
    """Look again and again; fails when it takes too long."""
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it took too long"
        time.sleep(0.1)


@contextlib.contextmanager
def scraping(program: int, folder: Path) -> Iterator[Scraper]:
    """Run Prometheus with the example's files, but in a hurry, on the program at this port."""
    example = (FOLDER / "prometheus.yml").read_text("utf-8")
    config = example.replace(":8000", f":{program}").replace("15s", "200ms")
    assert config.count("200ms") == 2
    (folder / "prometheus.yml").write_text(config)
    shutil.copy(FOLDER / "alerts.yml", folder)
    port = free_port()
    command = ["prometheus", f"--config.file={folder / 'prometheus.yml'}", "--log.level=error"]
    command += [f"--storage.tsdb.path={folder / 'data'}", f"--web.listen-address=127.0.0.1:{port}"]
    with subprocess.Popen(command) as process:
        try:
            scraper = Scraper(port)
            wait_until(lambda: process.poll() is not None or scraper.ready())
            assert process.poll() is None, "Prometheus has ended"
            yield scraper
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
