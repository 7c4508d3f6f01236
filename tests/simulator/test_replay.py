import json
import time
import tracemalloc
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator import recording
from factory_desktop.simulator.delivery import Delivery
from factory_desktop.simulator.recording import Flaw, Line
from factory_desktop.simulator.replay import Replay
from factory_desktop.simulator.replay_report import Lines, ReplayReport
from tests.simulator.conftest import Port

START = datetime(2026, 1, 22, 8, tzinfo=UTC)


def line(number: int, *, bad: bool = False, seconds: float = 0, filler: int = 0) -> Line:
    text = json.dumps({"n": "bad" if bad else number, "filler": "x" * filler}).encode()
    return Line(number, text, START + timedelta(seconds=seconds), "U1", "P1")


async def replay(
    delivery: Delivery,
    lines: Sequence[Line | Flaw],
    *,
    batch: int = 1000,
    speed: float | None = None,
    register: bool = False,
) -> ReplayReport:
    report = ReplayReport()
    await Replay(delivery, report, batch=batch, speed=speed, register=register).run(lines)
    return report


async def test_that_every_line_goes_out_once_unchanged_and_in_order(
    delivery: Delivery, port: Port
) -> None:
    lines = [line(number) for number in range(1, 8)]
    report = await replay(delivery, lines, batch=3)
    assert [len(body["events"]) for _, body in port.requests] == [3, 3, 1]
    sent = b",".join(body.removeprefix(b'{"events":[').removesuffix(b"]}") for body in port.bodies)
    assert sent == b",".join(line.text for line in lines)
    assert (report.sent, report.stored, report.duplicates) == (7, 7, 0)


async def test_that_a_second_replay_stores_nothing_and_reports_duplicates(
    delivery: Delivery,
) -> None:
    lines = [line(number) for number in range(1, 8)]
    await replay(delivery, lines)
    report = await replay(delivery, lines, batch=2)
    assert (report.sent, report.stored, report.duplicates) == (7, 0, 7)
    assert report.complete


async def test_that_refusals_and_flaws_carry_their_line_numbers(delivery: Delivery) -> None:
    lines: list[Line | Flaw] = [line(1), line(3, bad=True), line(5), line(6, bad=True)]
    lines[1:1] = [Flaw(2, blank=True)]
    lines[3:3] = [Flaw(4, blank=False)]
    report = await replay(delivery, lines, batch=2)
    assert report.refused == {"invalid": Lines(2, [3, 6])}
    assert (report.blank, report.broken) == (Lines(1, [2]), Lines(1, [4]))
    assert (report.sent, report.stored) == (4, 2)


@pytest.mark.usefixtures("quick")
async def test_that_an_outage_loses_and_skips_nothing(delivery: Delivery, port: Port) -> None:
    port.answers = [None, web.Response(status=503), None]
    report = await replay(delivery, [line(number) for number in range(1, 8)], batch=2)
    assert (report.sent, report.stored) == (7, 7)
    assert [event["n"] for _, body in port.requests for event in body["events"]] == [*range(1, 8)]


async def test_that_a_line_that_spoils_a_whole_request_costs_no_other(
    delivery: Delivery, port: Port
) -> None:
    spoiled = Line(4, b'{"n": "spoiled"}', START, None, None)
    report = await replay(delivery, [line(1), line(2), line(3), spoiled, line(5)])
    assert report.refused == {"unreadable": Lines(1, [4])}
    assert (report.sent, report.stored) == (5, 4)
    # All five, then the halves: two, three, of these one and two, of these each alone.
    assert [len(body["events"]) for _, body in port.requests] == [5, 2, 3, 1, 2, 1, 1]


async def test_that_a_refused_request_stops_the_replay_and_names_the_lines(
    delivery: Delivery, port: Port
) -> None:
    port.answers = [web.json_response({"detail": "No key."}, status=401)]
    with pytest.raises(KnownError, match=r"lines 1 to 3: No key\."):
        await replay(delivery, [line(number) for number in (1, 2, 3)])


async def test_that_no_request_is_larger_than_a_listener_takes(
    delivery: Delivery, port: Port
) -> None:
    report = await replay(delivery, [line(n, filler=90_000) for n in range(1, 31)])
    assert report.stored == 30
    assert len(port.bodies) == 3
    assert max(len(body) for body in port.bodies) <= 1024 * 1024


async def test_that_a_speed_keeps_the_distances_between_events(
    delivery: Delivery, port: Port
) -> None:
    lines = [line(1), line(2, seconds=0.5), line(3, seconds=150), line(4, seconds=30)]
    began = time.monotonic()
    await replay(delivery, lines, speed=100)
    assert 1.45 < time.monotonic() - began < 15
    # Half a second is 5 ms then: the two travel together; the late one goes with the third.
    assert [[e["n"] for e in body["events"]] for _, body in port.requests] == [[1, 2], [3, 4]]


async def test_that_registering_comes_before_the_events(delivery: Delivery, port: Port) -> None:
    await replay(delivery, [line(1), line(2)], register=True)
    paths = [path.removeprefix("/api/v1") for path, _ in port.requests]
    assert paths == ["/workers", "/workstations", "/events/batch"]


async def test_that_a_long_file_is_never_held_whole(
    delivery: Delivery, port: Port, tmp_path: Path
) -> None:
    file = tmp_path / "long.jsonl"
    with file.open("wb") as out:
        for number in range(60_000):
            out.write(b'{"n": %d, "filler": "%s"}\n' % (number, b"x" * 150))
    port.judge = lambda body: {  # type: ignore[method-assign]
        "successfully_stored": body.count(b'"n"'),
        "duplicates_skipped": 0,
        "errors": [],
    }
    port.requests, port.bodies = Forgetful(), Forgetful()
    tracemalloc.start()
    with file.open("rb") as opened:
        report = ReplayReport()
        await Replay(delivery, report).run(recording.read(opened))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert report.stored == 60_000
    assert peak < file.stat().st_size / 2


class Forgetful(list):  # type: ignore[type-arg]
    def append(self, _item: object) -> None:
        pass
