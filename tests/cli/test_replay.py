import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from factory_desktop.cli import replay
from factory_desktop.simulator.replay_report import ReplayReport
from tests.cli.conftest import Program
from tests.cli.test_serve import ask
from tests.promises.served import free_port

RECORDINGS = Path(__file__).parents[3] / "shared" / "data" / "openpack"
FIVE_MINUTES_IN_HOURS = 5 / 60


@pytest.fixture
def url(program: Program) -> Iterator[str]:
    with program.serving() as address:
        yield address


def event(second: int, **more: object) -> dict[str, object]:
    return {
        "timestamp": f"2026-01-22T10:00:{second:02}Z",
        "worker_id": "U1",
        "workstation_id": "P1",
        "event_type": "working",
        "confidence": 0.9,
    } | more


def write(folder: Path, *lines: object) -> Path:
    file = folder / "recording.jsonl"
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    file.write_text("\n".join(texts) + "\n", "utf-8")
    return file


def numbers(text: str) -> dict[str, str]:
    return {
        name: rest.strip() for name, _, rest in (line.partition(":") for line in text.splitlines())
    }


@pytest.mark.skipif(not RECORDINGS.exists(), reason="the OpenPack recordings are not here")
@pytest.mark.parametrize("name", ["u0209-s0500-transitions", "u0209-s0500-1hz"])
def test_that_a_real_shift_goes_all_the_way_and_a_second_time_changes_nothing(
    program: Program, url: str, name: str
) -> None:
    expected = json.loads((RECORDINGS / "expected.json").read_text())
    file = RECORDINGS / f"{name}.jsonl"
    counts = expected["files"][file.name]
    first = numbers(program.tell("replay", str(file), "--register"))
    assert first["Added to the roster"] == "1 worker, 1 station"
    assert first["Sent"] == f"{counts['events']} events"
    assert (first["Stored"], first["Duplicates"]) == (str(counts["events"]), "0")
    figures = ask(url, "GET", "/metrics/dashboard")[1]
    second = numbers(program.tell("replay", str(file), "--register"))
    assert (second["Stored"], second["Duplicates"]) == ("0", str(counts["events"]))
    assert "Added to the roster" not in second
    assert ask(url, "GET", "/metrics/dashboard")[1] == figures
    worker, station = figures["workers"][0], figures["workstations"][0]
    assert len(figures["workers"]) == len(figures["workstations"]) == 1
    assert (worker["worker_id"], station["station_id"]) == ("U0209", "PACK-1")
    assert worker["total_units_produced"] == station["total_units_produced"] == expected["units"]
    for key, kind in (
        ("total_active_time_hours", "working"),
        ("total_idle_time_hours", "idle"),
        ("total_absent_time_hours", "absent"),
    ):
        assert worker[key] == round(counts[kind] * FIVE_MINUTES_IN_HOURS, 2)


@pytest.mark.usefixtures("url")
def test_that_what_was_refused_or_broken_is_told_by_line_and_ends_with_1(
    program: Program, tmp_path: Path
) -> None:
    file = write(
        tmp_path,
        event(0),
        "",
        "{broken",
        event(1, confidence=2),
        event(2),
        event(0, worker_id="<b>"),
    )
    done = program.run("replay", str(file), "--register")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "Added to the roster: 1 worker, 1 station",
        "Sent:       4 events",
        "Stored:     2",
        "Duplicates: 0",
        "Refused:    2",
        "  invalid: lines 4, 6",
        "Not sent, no JSON object: line 3",
        "Blank: line 2",
    ]


def test_that_a_listener_killed_on_the_way_costs_nothing(program: Program, tmp_path: Path) -> None:
    port = str(free_port())
    lines = 3000
    file = write(tmp_path, *(event(n % 60, worker_id=f"U{n // 60}") for n in range(lines)))
    words = (
        "replay",
        str(file),
        "--register",
        "--batch",
        "20",
        "--url",
        f"http://127.0.0.1:{port}",
    )
    with program.started("serve", "--port", port) as first:
        first.line()
        with program.started(*words) as replaying:
            events = 0
            while events < lines / 10:
                url = f"http://127.0.0.1:{port}"
                events = ask(url, "GET", "/metrics/factory")[1]["total_events"]
            first.process.kill()
            first.process.wait()
            assert events < lines
            with program.started("serve", "--port", port) as second:
                second.line()
                assert replaying.process.wait(60) == 0
                told = numbers("\n".join(replaying.rest()))
                assert told["Sent"] == f"{lines} events"
                # What was stored when its answer was lost came back as a duplicate.
                assert int(told["Stored"]) + int(told["Duplicates"]) == lines
                assert int(told["Duplicates"]) <= 20
                assert ask(url, "GET", "/metrics/factory")[1]["total_events"] == lines


def test_that_without_register_unknown_workers_are_refused_and_kept(
    program: Program, url: str, tmp_path: Path
) -> None:
    done = program.run("replay", str(write(tmp_path, event(0))), "--url", url)
    assert done.returncode == 1
    assert "  unknown-worker: line 1" in done.stdout.splitlines()


def test_that_a_file_that_is_not_there_is_told_in_one_line(
    program: Program, tmp_path: Path
) -> None:
    for file in (tmp_path / "none.jsonl", tmp_path):
        done = program.run("replay", str(file))
        assert (done.returncode, done.stdout) == (1, "")
        assert "cannot be read" in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_that_many_line_numbers_are_cut_short() -> None:
    report = ReplayReport(events=1499)
    for number in range(1, 1500):
        report.refuse("invalid", number)
    assert "  invalid: lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 1489 more" in replay.told(report)


@pytest.mark.parametrize("lines", [[], [""], ["", " "]])
def test_that_a_file_without_events_is_told_in_one_line(
    program: Program, tmp_path: Path, lines: list[str]
) -> None:
    file = write(tmp_path, *lines)
    assert program.tell("replay", str(file)) == "The file holds no events.\n"


def test_that_where_nothing_answers_it_says_so_in_plain_words(
    program: Program, tmp_path: Path
) -> None:
    program.start_with = "from factory_desktop.simulator import delivery; delivery.FIRST_ANSWER = 1"
    url = f"http://127.0.0.1:{free_port()}"
    done = program.run("replay", str(write(tmp_path, event(0))), "--url", url)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        f"factory-desktop: Nothing answers at {url} - is Factory Desktop running there?"
    )
