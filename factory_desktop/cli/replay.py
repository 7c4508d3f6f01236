"""`factory-desktop replay`: sends recorded events to a listener as their cameras once did."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from factory_desktop.cli import address, reading
from factory_desktop.cli.commands import Commands
from factory_desktop.cli.data_text import number
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.settings import Settings

if TYPE_CHECKING:
    from factory_desktop.simulator.replay_report import Lines, ReplayReport

_MAX_BATCH = 1000
_INCOMPLETE = 1


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "send recorded events, one JSON object a line, to a listener as a camera would"
    details = ". Exit status 1 when an event was refused or a line was broken."
    parser = commands.add("replay", text, run, details)
    parser.add_argument("file", type=Path, metavar="FILE.jsonl", help="the recording")
    address.add(parser)
    parser.add_argument(
        "--speed",
        type=reading.speed,
        default=None,
        metavar="N|max",
        help="how many times faster than recorded (1: as it was; default: max, without a pause)",
    )
    parser.add_argument(
        "--batch",
        type=reading.whole(1, _MAX_BATCH),
        default=_MAX_BATCH,
        metavar="N",
        help=f"the most events in one request, 1 to {_MAX_BATCH} (default: {_MAX_BATCH})",
    )
    parser.add_argument(
        "--register",
        action="store_true",
        help="first add workers and stations that are not on the roster, named by their ids",
    )


def run(arguments: Namespace, settings: Settings) -> int:
    """Send the file; returns 0 when every event is on file, 1 when some were not taken."""
    import asyncio

    from factory_desktop.simulator.replay_report import ReplayReport

    report = ReplayReport()
    url = address.find(arguments.url, settings)
    with _open(arguments.file) as file:
        try:
            asyncio.run(_send(file, url, arguments, report))
        finally:
            for line in told(report):
                print(line)
    return 0 if report.complete else _INCOMPLETE


def _open(file: Path) -> BinaryIO:
    try:
        return file.open("rb")
    except OSError as error:
        raise KnownError(f"{file} cannot be read: {error.strerror}.") from error


async def _send(file: BinaryIO, url: str, arguments: Namespace, report: "ReplayReport") -> None:
    import aiohttp

    from factory_desktop.simulator import recording
    from factory_desktop.simulator.delivery import Delivery
    from factory_desktop.simulator.replay import Replay

    async with aiohttp.ClientSession() as session:
        replay = Replay(
            Delivery(session, url, _tell),
            report,
            batch=arguments.batch,
            speed=arguments.speed,
            register=arguments.register,
        )
        await replay.run(recording.read(file))


def told(report: "ReplayReport") -> Iterator[str]:
    """Say line by line what became of a recording."""
    if not report.events and not report.broken.count:
        yield "The file holds no events."
        return
    if report.workers_added or report.stations_added:
        workers = number(report.workers_added, "worker")
        yield f"Added to the roster: {workers}, {number(report.stations_added, 'station')}"
    yield f"Sent:       {number(report.sent, 'event')}"
    yield f"Stored:     {report.stored}"
    yield f"Duplicates: {report.duplicates}"
    yield f"Refused:    {sum(lines.count for lines in report.refused.values())}"
    for code, lines in sorted(report.refused.items()):
        yield f"  {code}: {_lines(lines)}"
    if report.broken.count:
        yield f"Not sent, no JSON object: {_lines(report.broken)}"
    if report.blank.count:
        yield f"Blank: {_lines(report.blank)}"


def _lines(lines: "Lines") -> str:
    numbers = ", ".join(str(line) for line in lines.first)
    more = f" and {lines.count - len(lines.first)} more" if lines.count > len(lines.first) else ""
    return f"{'line' if lines.count == 1 else 'lines'} {numbers}{more}"


def _tell(message: str) -> None:
    print(message, file=sys.stderr, flush=True)
