"""The README keeps step with the program: its routes, settings, commands and curl lines."""

import json
import re
import shlex
import urllib.request
from argparse import _SubParsersAction
from pathlib import Path
from typing import Any

import pytest

from factory_desktop.cli.program import parser
from factory_desktop.domain.settings import OPTIONS, Option
from factory_desktop.listener.routes import ROUTES
from tests.promises.served import Served

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
CURL_LINES = [line for line in README.splitlines() if line.startswith("curl ")]


def test_that_the_readme_names_exactly_the_routes_there_are() -> None:
    named = set(re.findall(r"^\| `((?:GET|POST|PUT|DELETE) /\S*)` \|", README, re.MULTILINE))
    there = {f"{route.method} {route.path}" for route in ROUTES}
    assert named - there == set()
    # The files that a page loads are not routes that anybody calls.
    assert {one for one in there - named if one.split()[1].startswith("/api/")} == set()


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_that_the_readme_names_every_setting(option: Option) -> None:
    assert f"| `{option.flag}` | {option.variable} |" in README


def test_that_the_readme_names_every_command() -> None:
    (subparsers,) = (
        action for action in parser()._actions if isinstance(action, _SubParsersAction)
    )
    commands = set(subparsers.choices) - {"run"}  # the same as no command
    assert {name for name in commands if f"`factory-desktop {name}" not in README} == set()


def test_that_the_changelog_has_the_version_or_what_is_to_come() -> None:
    changelog = (Path(__file__).parent.parent / "CHANGELOG.md").read_text("utf-8")
    assert "## [Unreleased]" in changelog


def _request(line: str, port: int) -> urllib.request.Request:
    """Read a curl line as the request that it sends."""
    words = iter(shlex.split(line)[1:])
    method, url, headers, body = None, "", {}, None
    for word in words:
        if word == "-X":
            method = next(words)
        elif word == "-H":
            name, _, value = next(words).partition(": ")
            headers[name] = value
        elif word == "-d":
            body = next(words).encode()
        else:
            url = word.replace(":8000", f":{port}")
    return urllib.request.Request(url, body, headers, method=method)  # noqa: S310 - loopback


def test_that_the_curl_lines_work_on_a_fresh_store_and_again(tmp_path: Path) -> None:
    assert len(CURL_LINES) == 7
    with Served(tmp_path) as served:
        for _ in range(2):
            answers = [_send(_request(line, served.port)) for line in CURL_LINES]
    seeded, event, batch, worker, dashboard, labels, retraining = answers
    assert seeded["workers"] == 6
    assert event["worker_id"] == "W1"
    assert batch["duplicates_skipped"] == 2
    assert worker["total_units_produced"] == 3
    assert worker["utilization_percentage"] == 50.0
    assert dashboard["factory"]["total_events"] == 3
    assert (labels["unchanged"], labels["errors"]) == (2, [])
    assert retraining["message"]["reason"] == "plant_changed"


def _send(request: urllib.request.Request) -> dict[str, Any]:
    with urllib.request.urlopen(request, timeout=10) as response:  # noqa: S310 - loopback
        answer: dict[str, Any] = json.load(response)
    return answer
