"""`factory-desktop run`: the window with its listener."""

from argparse import Namespace

from factory_desktop.cli import log
from factory_desktop.cli.commands import Commands
from factory_desktop.domain.settings import Settings


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "open the window, with its listener (the same as no command)"
    commands.add("run", text, run)


def run(_arguments: Namespace, settings: Settings) -> int:
    """Open the window; returns when it is closed."""
    from factory_desktop import app

    log.to_file(settings)
    return app.run(settings)
