"""Worker data text: how much is kept about one worker, and what it means to erase it."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.worker_data import ERASED_PREFIX, WorkerTally
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "worker_data_text")


def kept(tally: WorkerTally) -> str:
    """Say what there is."""
    return tr("{events}, {notes}, {refused} and {lines} of the audit trail.").format(
        events=text.counted(tally.events, tr("event"), tr("events")),
        notes=text.counted(tally.notes, tr("note"), tr("notes")),
        refused=text.counted(tally.refused, tr("refused event"), tr("refused events")),
        lines=text.counted(tally.lines, tr("line"), tr("lines")),
    )


def what_erasing_means() -> tuple[str, ...]:
    """Say exactly what happens, and what does not, in paragraphs; the last one warns."""
    example = f"{ERASED_PREFIX}7F3K"
    return (
        tr(
            "A new id that says nothing, such as {example}, takes the place of the id and the "
            "full name: on the roster, in notes, in refused events and in the audit trail. "
            "Events and all figures stay, under the new id."
        ).format(example=example),
        tr(
            "The store's own backups are written anew in the same way; those of older versions "
            "that name this worker are removed, and so are exports for retraining that hold this "
            "worker's events. The file is written anew too, and cameras wait for some seconds "
            "meanwhile."
        ),
        tr(
            "What stays: other words for this worker in notes, and files that were exported or "
            "copied elsewhere. Events that cameras send under the old id from now on are "
            "refused and kept for review, so change the cameras first."
        ),
        tr("This cannot be undone."),
    )
