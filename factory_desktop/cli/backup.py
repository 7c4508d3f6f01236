"""`factory-desktop backup`: a checked copy of the store, whoever has it open."""

from argparse import Namespace
from pathlib import Path

from factory_desktop.cli.commands import Commands
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.settings import Settings


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "make a backup of the store, also while a program has it open"
    details = (
        ". It is checked after it is written. Of those made by hand the newest ten stay in the"
        " folder of backups; a FILE elsewhere stays where it is."
    )
    parser = commands.add("backup", text, run, details)
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="write the copy to this file instead (default: into the folder of backups)",
    )


def run(arguments: Namespace, settings: Settings) -> int:
    """Make it and say where it is; raises KnownError where that cannot be."""
    from factory_desktop.domain.backup import Reason
    from factory_desktop.domain.clock import LiveClock
    from factory_desktop.store import copying, kept_backups
    from factory_desktop.store.place import find

    place = find(settings)
    if not place.file.is_file():
        raise KnownError(f"There is no store at {place.file}.")
    if arguments.file is not None:
        target = arguments.file.absolute()
        copying.save_as(place.file, target)
        print(f"Copy, checked: {target}")
        return 0
    now = LiveClock().now()
    made = copying.copy(place.file, place.backups, Reason.BY_HAND.value, now)
    print(f"Backup, checked: {made}")
    zone = kept_backups.plant_zone(place.file)
    for gone in kept_backups.prune(place.file, place.backups, made, zone):
        print(f"Removed, as newer ones are there: {gone.name}")
    return 0
