"""`factory-desktop check`: whether the store is well, in words and as an exit status."""

from argparse import Namespace

from factory_desktop.cli import progress
from factory_desktop.cli.commands import Commands
from factory_desktop.cli.data_text import number
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.settings import Settings


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "look whether the store is well, also while a program has it open"
    details = (
        ": its pages, the references between tables, the sums of 48 hours against their events,"
        " the seals of days that are over, the audit trail. It looks at a copy of one moment in the"
        " folder for temporary files, which takes as much room as the store."
    )
    parser = commands.add("check", text, run, details)
    parser.add_argument(
        "--full", action="store_true", help="look at every index and compare every hour"
    )


def run(arguments: Namespace, settings: Settings) -> int:
    """Say what was found; raises KnownError where anything is not well."""
    from factory_desktop.domain.clock import LiveClock
    from factory_desktop.store import checkup, place

    file = place.find(settings).file
    faults = 0
    for found in checkup.check(
        file, LiveClock().now(), full=arguments.full, progress=progress.show
    ):
        print(found.said, flush=True)
        faults += not found.well
    if faults:
        raise KnownError(
            f"{file} is not well: {number(faults, 'part')} of the check found something."
            " data rebuild works out sums anew; a backup brings back what is lost."
        )
    print(f"{file} is well.")
    return 0
