"""`factory-desktop restore`: what a backup holds, back into the store."""

from argparse import Namespace
from pathlib import Path

from factory_desktop.cli import door
from factory_desktop.cli.commands import Commands
from factory_desktop.cli.data_text import told
from factory_desktop.domain.operation import RestoreBackup
from factory_desktop.domain.settings import Settings


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "bring back what a backup holds; all that is there stays"
    details = (
        ". A backup of what is there is made first. A new store gets shifts, targets, notes, keys"
        " and settings too. While a program has the store open it goes through that."
    )
    parser = commands.add("restore", text, run, details)
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a file, or a name in the folder of backups"
    )


def run(arguments: Namespace, settings: Settings) -> int:
    """Restore and say what has come back."""
    file: Path = arguments.file
    operation = RestoreBackup(file.absolute() if file.exists() else file)
    with door.opened(settings) as way:
        result = way.operate(operation)
    for line in told(operation, result):
        print(line)
    return 0
