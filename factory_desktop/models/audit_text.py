"""Audit text: the lines of the audit trail in words."""

from functools import partial

import msgspec
from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.audit_line import AuditLine, AuditTrail
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "audit_text")


def who(actor: str) -> str:
    """Say who did it; a dash where that was not written down yet.

    What was done over HTTP has the end of the key with it that was shown.
    """
    kind, _, key = actor.partition(" ")
    said = {
        "window": tr("Window"),
        "api": tr("API"),
        "command": tr("Command"),
        "program": tr("Program"),
    }.get(kind, kind or text.DASH)
    return f"{said} {key}".rstrip()


def what(action: str) -> str:
    """Say what was done; an action that a newer program has written stays its name."""
    return {**_of_data(), **_of_plant(), **_of_people()}.get(action, action)


def _of_data() -> dict[str, str]:
    return {
        "Seed": tr("Sample workers and stations added"),
        "Initialize": tr("Simulated week added"),
        "Generate": tr("Simulated events added"),
        "Refresh": tr("Simulated events replaced"),
        "RemoveSimulated": tr("Simulated events removed"),
        "Clear": tr("All events cleared"),
        "UndoClear": tr("Events brought back"),
        "RestoreBackup": tr("Restored from a backup"),
        "Import": tr("Events imported"),
        "TakeInAgain": tr("Refused events taken in"),
        "Discard": tr("Refused events discarded"),
        "Rebuild": tr("All figures worked out anew"),
        "labels-written": tr("Labels of events written"),
        "hour-repaired": tr("Sums of an hour put right"),
        "day-changed": tr("Events changed from outside"),
        "store-salvaged": tr("Events saved from a damaged store"),
        "events-retired": tr("Old events removed"),
        "SetRetention": tr("Retention set"),
        "data-exported": tr("Tables exported"),
        "copy-saved": tr("Copy of the store saved"),
        "report-saved": tr("Report saved"),
        "report-previewed": tr("Report previewed"),
        "report-printed": tr("Report printed"),
    }


def _of_plant() -> dict[str, str]:
    return {
        "SetTimeRule": tr("Time rule set"),
        "calendar-set": tr("Shifts set"),
        "targets-set": tr("Targets set"),
        "reasons-set": tr("Reasons set"),
        "alert-rules-set": tr("Rules of alerts set"),
        "camera-set": tr("Camera set"),
        "model-set": tr("Model version set"),
        "model-activated": tr("Active model version marked"),
        "drift-limits-set": tr("Drift limits set"),
        "retraining-asked": tr("Retraining asked for"),
        "retraining-exported": tr("Labeled events exported"),
        "retraining-rules-set": tr("Rules of retraining set"),
        "key-made": tr("Access key made"),
        "code-made": tr("Pairing code made"),
        "certificate-made": tr("Certificate made for a camera"),
        "camera-paired": tr("Camera paired"),
        "key-rotated": tr("Access key replaced"),
        "key-revoked": tr("Access key revoked"),
        "station-added": tr("Station added"),
        "station-changed": tr("Station changed"),
        "station-removed": tr("Station removed"),
    }


def _of_people() -> dict[str, str]:
    return {
        "worker-added": tr("Worker added"),
        "worker-renamed": tr("Worker renamed"),
        "worker-removed": tr("Worker removed"),
        "figures-read": tr("Figures of workers read"),
        "worker-exported": tr("Worker's data exported"),
        "EraseWorker": tr("Worker's data erased"),
        "note-written": tr("Note written"),
        "note-removed": tr("Note removed"),
    }


def details(line: AuditLine) -> str:
    """Write the details in one line; what is nothing is left out."""
    told = msgspec.json.decode(line.detail)
    return ", ".join(
        f"{name}: {value if isinstance(value, str) else msgspec.json.encode(value).decode()}"
        for name, value in told.items()
        if value not in (None, "", [], {})
    )


def in_full(line: AuditLine) -> str:
    """Write the details in a line each."""
    told = msgspec.json.decode(line.detail)
    written = msgspec.json.format(msgspec.json.encode(told), indent=2).decode()
    return "\n".join([f"{line.number}  {what(line.action)}", "", written])


def verdict(trail: AuditTrail) -> str:
    """Say whether all lines fit each other, and where not."""
    misfit = trail.misfit
    if misfit is None:
        counted = text.counted(trail.count, tr("line"), tr("lines"))
        return tr("{lines} in all, and each fits the one before it: none was changed.").format(
            lines=counted
        )
    number = text.number(misfit.number)
    if misfit.missing:
        return tr("Line {number} is missing, and maybe others after it.").format(number=number)
    return tr("Line {number} does not fit: it or one before it was changed or taken out.").format(
        number=number
    )
