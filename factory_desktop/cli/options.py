"""Options: those of all commands, as `domain.settings` lists them."""

import os
from argparse import SUPPRESS, ArgumentParser, Namespace

from factory_desktop.domain.settings import OPTIONS, Settings, resolve


def parser() -> ArgumentParser:
    """Build a parent parser, so that they may stand before or behind the command."""
    shared = ArgumentParser(add_help=False, allow_abbrev=False)
    group = shared.add_argument_group("options of all commands")
    for option in OPTIONS:
        # SUPPRESS, or the command's parser would put a default over what came before it.
        group.add_argument(
            option.flag,
            dest=option.name,
            default=SUPPRESS,
            help=f"{option.help} ({option.variable}; default: {option.default})".replace("%", "%%"),
        )
    return shared


def settings(arguments: Namespace) -> Settings:
    """Find every option's value: command line, environment, then what the window keeps.

    Raises UsageError naming the flag or variable that cannot be read.
    """
    given = {
        option.name: vars(arguments)[option.name] for option in OPTIONS if option.name in arguments
    }
    # Not needed for --help.
    from factory_desktop.store import kept_settings
    from factory_desktop.store.place import find

    # Where it is kept is itself an option.
    place = find(resolve(given, os.environ, {}))
    return resolve(given, os.environ, kept_settings.read(place))
