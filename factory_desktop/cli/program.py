"""Program: finds the command, carries it out, and turns what went wrong into an exit status."""

import logging
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from factory_desktop import __version__
from factory_desktop.cli import (
    backup,
    check,
    data,
    keys,
    log,
    options,
    replay,
    restore,
    screenshot,
    serve,
    simulate,
    window,
)
from factory_desktop.cli.commands import Commands
from factory_desktop.cli.usage import Usage
from factory_desktop.domain.errors import KnownError, UsageError

NAME = "factory-desktop"
WORLDS_FAULT = 1
WRONG_USAGE = 2
OUR_FAULT = 70
STOPPED_BY_CTRL_C = 130

_log = logging.getLogger(__name__)


def main(words: Sequence[str] | None = None) -> int:
    """Carry out a command line (without the program's name); returns the exit status.

    0 well, 1 the world's fault, told in one line; 2 wrong usage; 70 our fault, logged
    whole; 130 stopped by Ctrl+C. What argparse ends by itself raises SystemExit.
    """
    try:
        try:
            return _carry_out(words)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read us has gone: what the interpreter flushes at its end goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WORLDS_FAULT


def parser() -> ArgumentParser:
    """Build the parser of all commands; no command opens the window."""
    shared = options.parser()
    whole = ArgumentParser(
        NAME,
        description="Shows a factory's productivity live, from the events its cameras send."
        " Without a command it opens the window.",
        epilog="Exit status: 0 well, 1 something outside is in the way, 2 wrong usage,"
        " 70 a fault of the program.",
        parents=[shared],
        formatter_class=Usage,
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    whole.set_defaults(carry_out=window.run, refuse=whole.error)
    commands = Commands(whole, shared, "commands")
    own = (data, backup, restore, check, keys)
    for command in (window, serve, *own, replay, simulate, screenshot):
        command.add(commands)
    return whole


def read(words: Sequence[str] | None) -> Namespace:
    """Read a command line; raises SystemExit with the usage of the command that it names."""
    arguments, unknown = parser().parse_known_args(words)
    if unknown:
        # parse_args would tell how all commands together are written.
        arguments.refuse(f"unrecognized arguments: {' '.join(unknown)}")
    return arguments


def _carry_out(words: Sequence[str] | None) -> int:
    arguments = read(words)
    try:
        settings = options.settings(arguments)
        log.to_terminal(settings)
        return int(arguments.carry_out(arguments, settings))
    except KnownError as error:
        _say(str(error))
        return WRONG_USAGE if isinstance(error, UsageError) else WORLDS_FAULT
    except KeyboardInterrupt:
        return STOPPED_BY_CTRL_C
    except BrokenPipeError:
        raise
    except Exception:  # noqa: BLE001 - the last one to see it: logged whole, told apart from the world's
        _log.exception("The command failed through a fault of the program.")
        _say("This is a fault of the program. Please report it with the lines above.")
        return OUR_FAULT


def _say(message: str) -> None:
    print(f"{NAME}: {message}", file=sys.stderr)
