"""Usage: the line that says how a command is written, with its own options alone."""

from argparse import Action, HelpFormatter
from collections.abc import Iterable
from typing import Any

from factory_desktop.domain.settings import OPTIONS

_SHARED = frozenset(option.name for option in OPTIONS)


class Usage(HelpFormatter):
    """Leaves the options of all commands to their list: in the line they hide all else."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Write the line from what belongs to the command itself."""
        own = [action for action in actions if action.dest not in _SHARED]
        super().add_usage(usage, own, groups, prefix)
