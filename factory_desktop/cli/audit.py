"""`factory-desktop data audit`: the audit trail, and whether its lines fit each other."""

from argparse import Namespace

from factory_desktop.cli.data_text import number
from factory_desktop.domain.audit_line import AuditLine, AuditTrail, Misfit
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.instant import text
from factory_desktop.domain.settings import Settings

MOST = 100_000
"""How many lines can be asked for at once."""


def run(arguments: Namespace, settings: Settings) -> int:
    """Print the newest lines, the last one at the bottom; raises KnownError where one misfits."""
    from factory_desktop.backend import peek_answer
    from factory_desktop.metrics.audit_question import AuditQuestion

    trail = peek_answer(settings, AuditQuestion(arguments.lines), LiveClock())
    assert isinstance(trail, AuditTrail)  # noqa: S101 - what this question is answered with
    for line in reversed(trail.lines):
        print(written(line))
    if trail.misfit is not None:
        raise KnownError(fault(trail.misfit))
    print(f"{number(trail.count, 'line')}, each fits the one before it.")
    return 0


def written(line: AuditLine) -> str:
    """Write a line's number, instant, actor, action and details, parted by tabs."""
    # As JSON the details hold no tab and no line break.
    return "\t".join((str(line.number), text(line.at), line.actor or "-", line.action, line.detail))


def fault(misfit: Misfit) -> str:
    """Say where the lines do not fit each other."""
    if misfit.missing:
        return f"Line {misfit.number} is missing, and maybe others after it."
    return f"Line {misfit.number} does not fit: it or one before it was changed or taken out."
