"""`factory-desktop run`: the window with its listener."""

from argparse import ArgumentParser, Namespace, _SubParsersAction

from factory_desktop.cli import log
from factory_desktop.domain.settings import Settings


def add(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    """Add the command to the command line."""
    text = "open the window, with its listener (the same as no command)"
    parser = commands.add_parser("run", parents=[shared], help=text, description=text)
    parser.set_defaults(carry_out=run)


def run(_arguments: Namespace, settings: Settings) -> int:
    """Open the window; returns when it is closed."""
    from factory_desktop import app

    log.to_file(settings)
    return app.run(settings)
