"""RetrainingQuestion: what asked for a model to be trained anew, by which rules, and who knows."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from factory_desktop.domain.letter import Delivery, Hook
from factory_desktop.domain.retraining import DryRun, Retraining, RetrainingRules, Trigger
from factory_desktop.metrics.question import Moment
from factory_desktop.store import outbox, retrainings

SHOWN = 200
"""The newest this many are listed."""


@dataclass(frozen=True, slots=True)
class RetrainingState:
    """All that the dialog shows."""

    log: tuple[Retraining, ...]
    """The newest first."""
    rules: RetrainingRules
    last: Mapping[Hook, Delivery]
    """The newest message to each receiver that there was any to."""


@dataclass(frozen=True, slots=True)
class RetrainingQuestion:
    """Asks for all of it, as of the present."""

    def answer(self, connection: Connection, moment: Moment) -> RetrainingState:  # noqa: ARG002 - the present
        """Read it."""
        newest = {hook: outbox.newest(connection, hook, 1) for hook in Hook}
        last = {hook: found[0] for hook, found in newest.items() if found}
        log = retrainings.newest(connection, SHOWN)
        return RetrainingState(log, retrainings.rules(connection), last)


@dataclass(frozen=True, slots=True)
class DryRunQuestion:
    """Asks what would be exported and told."""

    trigger: Trigger
    folder: Path
    """Where exports lie."""

    def answer(self, connection: Connection, moment: Moment) -> DryRun:
        """Work it out; nothing is written."""
        return retrainings.dry_run(connection, self.trigger, self.folder, moment.now)
