"""U2 and the faults on a schedule: a minute of both; hours by `python -m tests.soak`."""

import sys
from pathlib import Path

import pytest

from tests.conftest import QT_MISSING
from tests.soak.run import Found, soak

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what it looks at is Linux's")

MINUTES = 0.9


def test_that_a_minute_of_faults_loses_nothing_and_leaks_nothing(tmp_path: Path) -> None:
    found = soak(tmp_path, MINUTES, "serve" if QT_MISSING else "window", seed=1)
    print(*found.report(), sep="\n")
    assert list(found.against()) == []
    assert len(found.slopes) >= 5


def test_that_the_verdict_tells_of_each_promise_that_was_broken() -> None:
    found = Found(acknowledged=1, on_file={"lost": 2, "twice": 0}, wrong=["one differs"])
    found.largest_log, found.status, found.said = 1 << 30, 1, ["Traceback"]
    assert list(found.against()) == [
        "lost: 2",
        "one differs",
        "Traceback",
        "the -wal grew to 1073741824 bytes",
        "it ended with 1 after 0.0 s",
    ]
    assert list(found.report())[-1] == "VERDICT: broken"
    assert list(Found().against()) == ["nothing was acknowledged"]
