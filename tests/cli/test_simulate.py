import signal
import sys
from collections.abc import Iterator
from datetime import timedelta

import pytest

from factory_desktop.domain import instant
from tests.cli.conftest import Program
from tests.cli.test_serve import ask
from tests.promises.served import free_port


@pytest.fixture
def url(program: Program) -> Iterator[str]:
    with program.serving() as address:
        yield address


def test_that_cameras_send_into_a_fresh_store_until_the_time_is_over(
    program: Program, url: str
) -> None:
    text = program.tell("simulate", "--cameras", "3", "--rate", "10", "--for", "2")
    rule, line = text.splitlines()
    assert rule.startswith("Under the fixed rule each event counts 5 min")
    sent = int(line.split()[0])
    assert 6 < sent <= 66  # the rate held on a busy machine too: more than one a second
    assert line == f"{sent} events sent, {sent} stored, 0 duplicates, 0 refused"
    figures = ask(url, "GET", "/metrics/factory")[1]
    assert figures["total_events"] == sent
    events = ask(url, "GET", "/events?limit=1000")[1]["events"]
    assert all(event["simulated"] for event in events)
    assert {event["worker_id"] for event in events} == {"W1", "W2", "W3"}
    assert "Removed" in program.tell("data", "remove-simulated")
    assert ask(url, "GET", "/metrics/factory")[1]["total_events"] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl+C to one process")
@pytest.mark.usefixtures("url")
def test_that_it_reports_now_and_then_and_ctrl_c_ends_it_well(program: Program) -> None:
    program.start_with = "from factory_desktop.cli import simulate; simulate.REPORT_EVERY = 1.0"
    with program.started("simulate", "--rate", "10") as one:
        _rule, first, second = one.line(), one.line(), one.line()
        assert (first[:5], second[:5]) == ("1 s: ", "2 s: ")
        assert first.endswith(" a second")
        assert one.stop(signal.SIGINT) == 0
        (summary,) = one.rest()
        assert "events sent" in summary
        assert one.process.stderr is not None
        assert one.process.stderr.read() == ""


@pytest.mark.parametrize(
    "words", [["--cameras", "0"], ["--cameras", "7"], ["--rate", "0"], ["--for", "0"]]
)
def test_that_senseless_numbers_end_with_2(program: Program, words: list[str]) -> None:
    assert program.run("simulate", *words).returncode == 2


def test_that_where_nothing_answers_it_says_so_and_ends_with_1(program: Program) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    done = program.run("simulate", "--url", url, "--for", "0.5", "--event-duration", "2")
    assert done.returncode == 1
    assert done.stdout == (
        "Under the fixed rule each event counts 2 min, however fast they come.\n"
    )
    assert done.stderr.splitlines() == [
        f"{url} does not answer; trying again.",
        f"factory-desktop: Nothing answers at {url} - is Factory Desktop running there?",
    ]


def test_that_faults_are_of_one_camera_or_of_all(program: Program, url: str) -> None:
    faults = "--fault", "duplicates@1", "--fault", "slow-clock@2", "--fault", "new-model"
    program.tell("simulate", "--cameras", "2", "--rate", "10", "--for", "2", *faults)
    events = ask(url, "GET", "/events?limit=1000")[1]["events"]
    assert events
    for one in events:
        # People walk about: either camera may have seen nobody.
        late = instant.parse(one["received_at"]) - instant.parse(one["timestamp"])
        assert (late > timedelta(minutes=1)) is (one["camera_id"] == "SIM-2")
    assert {one["model_version"] for one in events} == {"1.1.0"}
    assert all(one["simulated"] for one in events)


@pytest.mark.parametrize("words", ["slow", "silent@0", "silent@7", "silent@", "@2", ""])
def test_that_a_fault_that_is_none_ends_with_2(program: Program, words: str) -> None:
    done = program.run("simulate", "--fault", words)
    assert done.returncode == 2
    assert "is none of silent, slow-clock" in done.stderr
