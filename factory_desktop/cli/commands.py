"""Commands: where each command puts its name, its words and what it does."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from factory_desktop.cli.usage import Usage
from factory_desktop.domain.settings import Settings

CarryOut = Callable[[Namespace, Settings], int]
"""Does a command and returns the exit status; raises KnownError for what is in the way."""


class Commands:
    """The commands, or a command's own operations, of a parser."""

    def __init__(self, parser: ArgumentParser, shared: ArgumentParser, title: str) -> None:
        """`shared` holds the options that all of them take; `title` is a plural noun."""
        metavar = title.removesuffix("s").upper()
        self._parsers = parser.add_subparsers(title=title, metavar=metavar)
        self._shared = shared

    def add(self, name: str, text: str, carry_out: CarryOut, details: str = "") -> ArgumentParser:
        """Add one; `text` stands in the list, with `details` behind it in its own help."""
        parser = self._parsers.add_parser(
            name,
            parents=[self._shared],
            help=text,
            description=text + details,
            formatter_class=Usage,
            allow_abbrev=False,
        )
        parser.set_defaults(carry_out=carry_out, refuse=parser.error)
        return parser

    def within(self, parser: ArgumentParser, title: str) -> "Commands":
        """Give one of them operations of its own, of which one must be named."""
        own = Commands(parser, self._shared, title)
        own._parsers.required = True
        return own
