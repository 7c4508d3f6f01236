"""What is said of an import, before, while and after it."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.import_report import MOST_LISTED, ImportReport
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "import_words")


def foretold(report: ImportReport) -> str:
    """Say what would become of the file's events."""
    if not report.done:
        return tr("Looking through the file…")
    if report.problem:
        return report.problem
    if not report.events:
        return tr("There are no events in the file.")
    counts = _counts(report)
    if report.whole:
        return counts
    looked = _events(report.events)
    return tr("Of the first {events}: {counts}").format(events=looked, counts=counts)


def became(report: ImportReport) -> str:
    """Say what has become of the file's events."""
    if not report.done:
        return tr("Importing: {stored} stored so far.").format(stored=_events(report.new))
    if report.problem or report.cancelled:
        why = report.problem or tr("Cancelled.")
        stored = (
            tr("Stored before that, and kept: {events}.").format(events=_events(report.new))
            if report.new
            else tr("Nothing was stored.")
        )
        return f"{why} {stored}"
    return _counts(report)


def refused(report: ImportReport) -> str:
    """Say where what is refused stays; empty where nothing is."""
    if not report.refused:
        return ""
    if len(report.lines) < report.refused and len(report.lines) == MOST_LISTED:
        return tr(
            "The first {count} refused events are listed. All are kept for review with their "
            "reasons, as those of cameras are."
        ).format(count=text.number(MOST_LISTED))
    return tr("Refused events are kept for review with their reasons, as those of cameras are.")


def action(report: ImportReport) -> str:
    """Name the button that imports."""
    if not report.whole:
        return tr("Import all events of the file")
    return tr("Import {events}").format(events=_events(report.new))


def _counts(report: ImportReport) -> str:
    return tr("{new} new, {duplicates} on file already, {refused} refused.").format(
        new=text.number(report.new),
        duplicates=text.number(report.duplicates),
        refused=text.number(report.refused),
    )


def _events(count: int) -> str:
    return text.counted(count, tr("event"), tr("events"))
