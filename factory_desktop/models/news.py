"""News: the signals by which the window hears what the backend tells."""

from PySide6.QtCore import QObject, Signal


class News(QObject):
    """One signal a kind, each with frozen values."""

    attached = Signal()
    """The backend runs; from now on operations are taken."""
    start_failed = Signal(str)
    """The store could not be opened; a sentence saying why."""
    snapshot_changed = Signal(object)
    """A `Snapshot`."""
    noticed = Signal(object)
    """A `Notice`: what is to be said on the desktop."""
    events_read = Signal(object)
    """An `EventPage`."""
    preview_changed = Signal(object)
    """A `RulePreview`: of the rule in force, or of the one asked about."""
    listener_changed = Signal(object)
    """A `ListenerState`."""
    lan_changed = Signal(object)
    """A `ListenerState`, of what others on the network can reach."""
    plain_changed = Signal(object)
    """Likewise, of what old cameras there can reach without encryption."""
    certificate_made = Signal(object)
    """A `CertificateState`."""
    progress_changed = Signal(object)
    """A `Progress`."""
    operation_finished = Signal(object, object)
    """The `Operation` and its `OperationResult`."""
    operation_failed = Signal(object, str, bool)
    """The `Operation`, a sentence saying why, and whether the person cancelled it."""
    repaired = Signal(str)
    """A sentence about figures that were wrong and have been put right."""
    trouble_changed = Signal(object)
    """A sentence saying what is wrong with the store; None when all is well again."""
    writing_changed = Signal(object)
    """A `WriteTrouble` at each try to store that fails; None once it works again."""
    salvage_changed = Signal(object)
    """A `Salvage`, while a damaged store's events are brought back and at the end."""
    store_found_sound = Signal()
    """No damage was found in the store, when that was asked for."""
    refused_changed = Signal(object)
    """A tuple of `RefusedEvent`, the newest first."""
    rehearsed = Signal(object, object)
    """A `RehearsalQuestion`, and what is `Rehearsed` of it by now or a `Fault`."""
    answered = Signal(object, object)
    """A `Question` and its answer."""
    export_changed = Signal(object)
    """An `ExportState`."""
    import_changed = Signal(object)
    """An `ImportReport`."""
    backups_changed = Signal(object)
    """A `BackupNews`."""
    bundle_changed = Signal(object)
    """A `BundleState`."""
    logged = Signal(object)
    """A `LogLine`."""
