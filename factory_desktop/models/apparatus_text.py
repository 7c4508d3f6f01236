"""What is said of cameras, models and the store: sentences with gaps for names and figures."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.concern import ConcernKind

tr = partial(QCoreApplication.translate, "attention")

_K = ConcernKind
_CAMERAS, _MODELS, _TIMELINE = "page.cameras", "page.models", "page.timeline"
_LEADS = {
    _K.NOBODY_SEEN: _CAMERAS,
    _K.CAMERA_SILENT: _CAMERAS,
    _K.CLOCK_OFFSET: _CAMERAS,
    _K.LOW_CONFIDENCE: _CAMERAS,
    _K.CAMERA_RATE: _CAMERAS,
    _K.WORKING_SHARE: _MODELS,
    _K.MODEL_DRIFT: _MODELS,
    _K.STRAY_MODEL: _MODELS,
    _K.STORE_FULL: "data.retention",
    _K.BACKUP_FAILED: "file.back-up",
    _K.OVERCOUNT: "data.time-rule",
    _K.STATION_UNSTAFFED: _TIMELINE,
    _K.STATION_IDLE: _TIMELINE,
    _K.WORKER_IDLE: _TIMELINE,
    _K.WORKER_ABSENT: _TIMELINE,
    _K.WORKER_NOT_SEEN: _TIMELINE,
    _K.TWO_PLACES: _TIMELINE,
}


def title(kind: ConcernKind) -> str:
    """Say what is so."""
    return {
        _K.CAMERA_SILENT: tr("{camera} silent for {length}"),
        _K.CLOCK_OFFSET: tr("{camera}: clock off by {length}"),
        _K.LOW_CONFIDENCE: tr("{camera}: confidence {share}"),
        _K.WORKING_SHARE: tr("{share} of all states are working"),
        _K.CAMERA_RATE: tr("{camera}: {rate} events a minute"),
        _K.MODEL_DRIFT: tr("Cameras see another mix than usual"),
        _K.STRAY_MODEL: tr("{version} sends, but is not active"),
        _K.STORE_FULL: tr("{share} of the room for the store is used"),
        _K.BACKUP_FAILED: tr("No backup could be made"),
    }[kind]


def meaning(kind: ConcernKind) -> str:
    """Say what it means, or where to look."""
    return {
        _K.CAMERA_SILENT: tr("What it sees is shown as “Not seen”. Look at it and at the network."),
        _K.CLOCK_OFFSET: tr("Its events count at the wrong time. Set its clock."),
        _K.LOW_CONFIDENCE: tr("Mean of the last hour. Look at the lens, the light and the model."),
        _K.WORKING_SHARE: tr("That is unusual. Look whether the model sees what is so."),
        _K.CAMERA_RATE: tr("In the last full hour; usually it is another. Look at what it sees."),
        _K.MODEL_DRIFT: tr("Drift score {score}: the last 24 hours against the last 30 days."),
        _K.STRAY_MODEL: tr("Another version of this model is the active one."),
        _K.STORE_FULL: tr(
            "Without room nothing can be stored. Free some, or keep events for less time."
        ),
        _K.BACKUP_FAILED: tr("It is tried again. Look at the folder of backups and at its drive."),
    }[kind]


def way(kind: ConcernKind) -> tuple[str, str]:
    """Return what a button says that leads on, and the action that it triggers; or nothing."""
    leads = _LEADS.get(kind, "")
    said = {
        _CAMERAS: tr("Show cameras"),
        _MODELS: tr("Show models"),
        _TIMELINE: tr("Show on timeline"),
        "data.retention": tr("Retention…"),
        "file.back-up": tr("Back up now"),
        "data.time-rule": tr("Time rule…"),
    }
    return said.get(leads, ""), leads
