"""`factory-desktop data`: the Data menu from the command line."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Final

from factory_desktop.cli import audit, door, reading
from factory_desktop.cli.commands import Commands
from factory_desktop.cli.data_text import question, takes_all, told
from factory_desktop.domain.errors import KnownError, UsageError
from factory_desktop.domain.operation import (
    MAX_DAYS,
    MAX_EVENTS_PER_DAY,
    MIN_EVENTS_PER_DAY,
    Clear,
    Generate,
    Initialize,
    Operation,
    Rebuild,
    Refresh,
    RemoveSimulated,
    SamplePlan,
    Seed,
    UndoClear,
)
from factory_desktop.domain.settings import Settings

MOST_LINES: Final = 1000
"""Lines of the audit trail that are printed unless told otherwise."""
MOST_SEED: Final = 2**53 - 1
"""The largest whole number that every JSON reader keeps exact."""
_SIMPLE: Final[dict[str, Operation]] = {
    "seed": Seed(),
    "initialize": Initialize(),
    "remove-simulated": RemoveSimulated(),
    "clear": Clear(),
    "rebuild": Rebuild(),
}
_HELP: Final = {
    "seed": "add the sample workers and stations, and no events",
    "initialize": "add the sample plant and simulated events of 7 days",
    "generate": "add simulated events, and the sample plant where it is missing",
    "refresh": "replace the simulated events by new ones",
    "remove-simulated": "remove the simulated events, and the sample shifts and targets",
    "clear": "remove all events after a backup; workers and stations stay",
    "undo-clear": "bring back the events of a backup; those that came since stay",
    "rebuild": "work out anew, from the events, all sums that figures are read from",
}
_DETAILS: Final = {
    "initialize": f": {SamplePlan().events_per_day} a day for the whole plant, a sparse week to"
    " try things on. The full week that the window adds, an event for each event duration, is"
    " generate --realistic.",
    "generate": f". Without --realistic {SamplePlan().events_per_day} a day for the whole plant,"
    " with it what the window adds: some thousands a week.",
}


def add(commands: Commands) -> None:
    """Add the command and its operations to the command line."""
    text = "sample data and clearing, through the running program where there is one"
    operations = commands.within(commands.add("data", text, run), "operations")
    own = {
        name: operations.add(name, help_, run, _DETAILS.get(name, ""))
        for name, help_ in _HELP.items()
    }
    for name, parser in own.items():
        parser.set_defaults(operation=name)
    all_go = "remove all events first, those of cameras too, after a backup"
    for name, flag in (("generate", "--clear-existing"), ("refresh", "--everything")):
        _add_plan(own[name])
        own[name].add_argument(flag, dest="takes_all", action="store_true", help=all_go)
    for name in ("generate", "refresh", "clear"):
        own[name].add_argument(
            "--yes", action="store_true", help="do not ask before all events are removed"
        )
    own["undo-clear"].add_argument(
        "backup",
        nargs="?",
        type=Path,
        help="a file, or a name in the folder of backups (default: the last clear's)",
    )
    own["undo-clear"].add_argument(
        "--replace-simulated",
        action="store_true",
        help="remove simulated events first, as after a refresh, which has made new ones",
    )
    _add_trail(operations)


def _add_trail(operations: Commands) -> None:
    text = "print the audit trail, and check that no line was changed"
    operations.add("audit", text, audit.run).add_argument(
        "--lines",
        type=reading.whole(0, audit.MOST),
        default=MOST_LINES,
        metavar="N",
        help=f"the newest so many (default: {MOST_LINES}); all are checked",
    )


def _add_plan(parser: ArgumentParser) -> None:
    plan = SamplePlan()
    parser.add_argument(
        "--days",
        type=reading.whole(1, MAX_DAYS),
        default=plan.days,
        metavar="N",
        help=f"1 to {MAX_DAYS} days, up to now (default: {plan.days})",
    )
    parser.add_argument(
        "--events-per-day",
        type=reading.whole(MIN_EVENTS_PER_DAY, MAX_EVENTS_PER_DAY),
        default=plan.events_per_day,
        metavar="N",
        help=f"{MIN_EVENTS_PER_DAY} to {MAX_EVENTS_PER_DAY} for the whole plant"
        f" (default: {plan.events_per_day})",
    )
    parser.add_argument(
        "--realistic",
        action="store_true",
        help="one event per worker and event duration instead, so that a shift adds up",
    )
    parser.add_argument(
        "--random-seed",
        type=reading.whole(0, MOST_SEED),
        metavar="N",
        help="the same number makes the same events on the same day",
    )


def run(arguments: Namespace, settings: Settings) -> int:
    """Do one operation and say what it has changed."""
    operation = _operation(arguments, settings)
    must_ask = takes_all(operation) and not arguments.yes
    if must_ask and not sys.stdin.isatty():
        raise UsageError("This removes all events, and there is nobody to ask: add --yes.")
    with door.opened(settings) as way:
        if must_ask and not _agreed(way.count()):
            print("Nothing was changed.")
            return 0
        result = way.operate(operation)
    for line in told(operation, result):
        print(line)
    return 0


def _operation(arguments: Namespace, settings: Settings) -> Operation:
    if arguments.operation in _SIMPLE:
        return _SIMPLE[arguments.operation]
    if arguments.operation == "undo-clear":
        backup = arguments.backup or _last_backup(settings)
        found = backup.absolute() if backup.exists() else backup
        return UndoClear(found, arguments.replace_simulated)
    plan = SamplePlan(
        arguments.days, arguments.events_per_day, arguments.realistic, arguments.random_seed
    )
    kind = Generate if arguments.operation == "generate" else Refresh
    return kind(plan, arguments.takes_all)


def _last_backup(settings: Settings) -> Path:
    from factory_desktop.store import copying, place

    where = place.find(settings)
    latest = copying.latest(where.file, where.backups, "before-clear")
    if latest is None:
        raise KnownError(f"There is no backup of a clear in {where.backups}.")
    return latest


def _agreed(events: int) -> bool:
    try:
        return input(question(events)).strip().lower() in {"y", "yes"}
    except EOFError:
        return False
