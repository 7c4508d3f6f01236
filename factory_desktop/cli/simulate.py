"""`factory-desktop simulate`: simulated cameras that send real requests."""

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Coroutine, Sequence
from datetime import timedelta
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any, Final

from factory_desktop.cli import address, reading, stopping
from factory_desktop.cli.commands import Commands
from factory_desktop.cli.data_text import number
from factory_desktop.domain.camera_fault import CameraFault
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.time_rule import TimeRule

if TYPE_CHECKING:
    from factory_desktop.simulator.simulated_camera import CameraTally

MOST_CAMERAS: Final = 6
"""The sample plant's stations: only their cameras are known to the store as simulated."""
MOST_RATE: Final = 100.0
USUAL_RATE: Final = 0.2
"""Events a second and camera, 12 a minute: the middle of the document's normal range."""
MOST_SECONDS: Final = 31 * 86_400.0
REPORT_EVERY: Final = 10.0
"""Seconds between two lines of the report."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "run simulated cameras that send real requests, until Ctrl+C"
    details = (
        ". First it adds the sample workers and stations where they are missing. Under the fixed"
        " rule each event counts as one event duration, however fast they come: only events as"
        " far apart as that make true hours."
    )
    parser = commands.add("simulate", text, run, details)
    address.add(parser)
    parser.add_argument(
        "--cameras",
        type=reading.whole(1, MOST_CAMERAS),
        default=MOST_CAMERAS,
        metavar="N",
        help=f"1 to {MOST_CAMERAS}, each at a station of its own (default: {MOST_CAMERAS})",
    )
    parser.add_argument(
        "--rate",
        type=reading.positive(MOST_RATE),
        default=USUAL_RATE,
        metavar="N",
        help="events a second that a camera sends while anyone is at its station"
        f" (default: {USUAL_RATE:g})",
    )
    parser.add_argument(
        "--fault",
        dest="faults",
        action="append",
        type=fault,
        default=[],
        metavar="FAULT[@CAMERA]",
        help="what goes wrong, at one camera (1 is SIM-1) or at all; may be given again: "
        + ", ".join(one.value for one in CameraFault),
    )
    parser.add_argument(
        "--for",
        dest="seconds",
        type=reading.positive(MOST_SECONDS),
        metavar="SECONDS",
        help="stop after so long (default: at Ctrl+C)",
    )


def fault(text: str) -> tuple[CameraFault, int | None]:
    """Read `silent` or `silent@2`; raises ArgumentTypeError saying what is needed."""
    word, parted, camera = text.partition("@")
    try:
        found = CameraFault(word)
        return found, reading.whole(1, MOST_CAMERAS)(camera) if parted else None
    except (ValueError, ArgumentTypeError):
        words = ", ".join(one.value for one in CameraFault)
        raise ArgumentTypeError(
            f"{text!r} is none of {words}, with @1 to @{MOST_CAMERAS}"
        ) from None


def by_camera(
    faults: Sequence[tuple[CameraFault, int | None]], cameras: int
) -> dict[int, frozenset[CameraFault]]:
    """Say of each camera, by its number, what goes wrong with it."""
    return {
        number: frozenset(one for one, camera in faults if camera in {None, number})
        for number in range(1, cameras + 1)
    }


def run(arguments: Namespace, settings: Settings) -> int:
    """Simulate until the time is over or Ctrl+C; both end it well."""
    import asyncio

    from factory_desktop.simulator.simulated_camera import CameraTally

    tally = CameraTally()
    url = address.find(arguments.url, settings)
    print(_counted(settings), flush=True)
    try:
        asyncio.run(_simulate(url, arguments, tally))
    except KnownError:
        if tally.sent:
            _sum_up(tally)
        raise
    _sum_up(tally)
    return 0


def _counted(settings: Settings) -> str:
    """Say what the events will count as: hours are not what a stopwatch would show."""
    duration = settings.event_duration or TimeRule().event_duration
    kept = "" if settings.event_duration else " (if the plant keeps no other length)"
    minutes = f"{duration / timedelta(minutes=1):g} min"
    return f"Under the fixed rule each event counts {minutes}{kept}, however fast they come."


def _sum_up(tally: "CameraTally") -> None:
    print(_told(tally))
    if tally.refused:
        print(f"Last reason: {tally.last_refusal}")
    if tally.unanswered:
        print(f"No answer came to {number(tally.unanswered, 'event')} at the end.")


async def _simulate(url: str, arguments: Namespace, tally: "CameraTally") -> None:
    import asyncio

    import aiohttp

    from factory_desktop.simulator import simulated_plant
    from factory_desktop.simulator.delivery import Delivery

    stop = asyncio.Event()
    stopping.on_signals(partial(asyncio.get_running_loop().call_soon_threadsafe, stop.set))
    async with aiohttp.ClientSession() as session:
        delivery = Delivery(session, url, _tell)
        await _until_first(
            simulated_plant.run(
                delivery,
                tally,
                arguments.cameras,
                arguments.rate,
                by_camera(arguments.faults, arguments.cameras),
            ),
            asyncio.sleep(arguments.seconds or inf),
            stop.wait(),
            _report(tally),
        )
        delivery.check_answered()


async def _until_first(*ways: Coroutine[Any, Any, Any]) -> None:
    """Run all until one ends; raises what ended it."""
    import asyncio

    tasks = [asyncio.ensure_future(way) for way in ways]
    done, running = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    for task in done:
        task.result()


async def _report(tally: "CameraTally") -> None:
    import asyncio

    passed, before = 0.0, 0
    while True:
        await asyncio.sleep(REPORT_EVERY)
        passed += REPORT_EVERY
        rate = (tally.sent - before) / REPORT_EVERY
        before = tally.sent
        print(f"{passed:.0f} s: {_told(tally)}, {rate:.1f} a second", flush=True)


def _told(tally: "CameraTally") -> str:
    return (
        f"{number(tally.sent, 'event')} sent, {tally.stored} stored,"
        f" {number(tally.duplicates, 'duplicate')}, {tally.refused} refused"
    )


def _tell(message: str) -> None:
    print(message, file=sys.stderr, flush=True)
