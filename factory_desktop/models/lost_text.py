"""Lost text: what has become of a store's file while it was open, in words."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.lost_file import Loss, LostFile, WayBack

tr = partial(QCoreApplication.translate, "lost_text")


def happened(lost: LostFile) -> str:
    """Say what has happened, and what it means for what is in the store."""
    return " ".join((_how(lost), _safe(lost)))


def ways(lost: LostFile) -> tuple[tuple[WayBack, str], ...]:
    """Return what can be done, the first recommended, with the words of its button."""
    match lost.how:
        case Loss.TORN:
            return ((WayBack.OPEN, tr("Open the store again")),)
        case Loss.REPLACED if _is_safe(lost):
            return ((WayBack.OPEN, tr("Open the file that is there")),)
        case Loss.OVERWRITTEN:
            return ((WayBack.OPEN, tr("Open the file that is there")),)
        case Loss.MOVED if lost.there is not None:
            return ((WayBack.MOVE_BACK, tr("Move it back")),)
        case Loss.DELETED if lost.saved is not None:
            return (
                (WayBack.PUT_BACK, tr("Put it back")),
                (WayBack.OPEN, tr("Start a new store")),
            )
    return ()


def _how(lost: LostFile) -> str:
    said = {
        Loss.DELETED: tr("The file {name} was deleted while it was open: nothing can be stored."),
        Loss.MOVED: tr("The file {name} was moved while it was open: nothing can be stored."),
        Loss.REPLACED: tr(
            "Another file was put in the place of {name} while it was open: nothing can be stored."
        ),
        Loss.OVERWRITTEN: tr(
            "Another program wrote over {name} while it was open: nothing can be stored."
        ),
        Loss.TORN: tr(
            "A file that belongs to {name} was deleted or moved while it was open: nothing can be "
            "stored."
        ),
    }
    return said[lost.how].format(name=lost.file.name)


def _safe(lost: LostFile) -> str:
    if lost.how is Loss.TORN:
        return tr("What was stored before is all there.")
    if lost.how is Loss.OVERWRITTEN:
        return tr("What was in it is in its backups alone.")
    if lost.there is not None:
        return tr("It is {file} now, and all is in it.").format(file=lost.there)
    if lost.saved is not None:
        saved = tr("All that was in it was saved as {file} in the folder of backups.")
        return saved.format(file=lost.saved.name)
    return tr("What was in it is being saved: leave the program open.")


def _is_safe(lost: LostFile) -> bool:
    return lost.there is not None or lost.saved is not None
