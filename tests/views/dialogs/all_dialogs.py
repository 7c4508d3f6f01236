"""Every dialog, filled as the window fills it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog

from factory_desktop.domain.alert_rule import DEFAULTS
from factory_desktop.domain.backup import Looked
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.label import RIGHT, EventName, Label
from factory_desktop.domain.note import FIRST_REASONS, Note
from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.domain.retention import RetentionPreview, RetentionState
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.waiting import Waiting, Who
from factory_desktop.metrics.access_question import AccessList
from factory_desktop.metrics.rehearsal import RehearsalQuestion, Rehearsed
from factory_desktop.metrics.review_question import Review
from factory_desktop.models.concern_text import Floor
from factory_desktop.models.explaining.plant import CARDS
from factory_desktop.views.dialogs.about import AboutDialog
from factory_desktop.views.dialogs.access_keys import AccessKeysDialog
from factory_desktop.views.dialogs.add_unknown import AddUnknownDialog
from factory_desktop.views.dialogs.alert_history import AlertHistoryDialog
from factory_desktop.views.dialogs.alert_rules import AlertRulesDialog
from factory_desktop.views.dialogs.ask import AskDialog, RefreshDialog
from factory_desktop.views.dialogs.audit_trail import AuditTrailDialog
from factory_desktop.views.dialogs.bundle import BundleDialog
from factory_desktop.views.dialogs.camera import CameraDialog
from factory_desktop.views.dialogs.closing import ClosingDialog
from factory_desktop.views.dialogs.custom_span import CustomSpanDialog
from factory_desktop.views.dialogs.definitions import DefinitionsDialog
from factory_desktop.views.dialogs.drift_limits import DriftLimitsDialog
from factory_desktop.views.dialogs.erase_worker import EraseWorkerDialog
from factory_desktop.views.dialogs.explain import ExplainDialog
from factory_desktop.views.dialogs.export import ExportDialog
from factory_desktop.views.dialogs.generate import GenerateDialog
from factory_desktop.views.dialogs.go_to_time import GoToTimeDialog
from factory_desktop.views.dialogs.import_events import ImportDialog
from factory_desktop.views.dialogs.layout_list import LayoutListDialog
from factory_desktop.views.dialogs.layout_name import LayoutNameDialog
from factory_desktop.views.dialogs.model_version import ModelVersionDialog
from factory_desktop.views.dialogs.network import NetworkDialog
from factory_desktop.views.dialogs.note import NoteDialog
from factory_desktop.views.dialogs.plain_cameras import PlainCamerasDialog
from factory_desktop.views.dialogs.reasons import ReasonsDialog
from factory_desktop.views.dialogs.refused import RefusedDialog
from factory_desktop.views.dialogs.restore import RestoreDialog
from factory_desktop.views.dialogs.retention import RetentionDialog
from factory_desktop.views.dialogs.review import ReviewDialog
from factory_desktop.views.dialogs.shifts import ShiftsDialog
from factory_desktop.views.dialogs.shortcuts import ShortcutsDialog
from factory_desktop.views.dialogs.simulated_cameras import SimulatedCamerasDialog
from factory_desktop.views.dialogs.targets import TargetsDialog
from factory_desktop.views.dialogs.time_rule import TimeRuleDialog
from factory_desktop.views.dialogs.worker_data import WorkerDataDialog
from factory_desktop.views.theme import LIGHT
from tests.models import test_alert_text
from tests.snapshots import NOW, snapshot
from tests.views.dialogs import (
    test_access_keys,
    test_audit_trail,
    test_camera,
    test_drift_limits,
    test_export,
    test_import_events,
    test_model_version,
    test_network,
    test_plain_cameras,
    test_restore,
    test_retention,
    test_retraining,
    test_review,
    test_shortcuts,
    test_targets,
    test_worker_data,
)

_ZONE = ZoneInfo("Europe/Tallinn")
_HOUR = timedelta(hours=1)
_EVENTS = "186,204 events"
_CHOSEN = replace(test_network.ON.chosen, certificates=True, plain=("192.168.1.31", "192.168.1.32"))


def _explain(card: str) -> Callable[[], QDialog]:
    return lambda: ExplainDialog(None, CARDS[card](snapshot()), LIGHT)


def _import() -> QDialog:
    made = ImportDialog(None, test_import_events.FILE, _ZONE, NOW)
    made.show_report(test_import_events.LOOK)
    return made


def _refused() -> QDialog:
    made = RefusedDialog(None, _ZONE, NOW)
    why = "No worker with this id is on the roster."
    made.show_refused((RefusedEvent(1, NOW, 2, why, "/worker_id", "W99", is_whole=False),))
    return made


def _audit_trail() -> QDialog:
    made = AuditTrailDialog(None, _ZONE, NOW)
    made.show_trail(test_audit_trail.BROKEN)
    return made


def _retention() -> QDialog:
    made = RetentionDialog(None, _ZONE, NOW)
    made.show_state(None, RetentionState(90, RetentionPreview()))
    made.show_state(90, test_retention.GOING)
    return made


def _restore() -> QDialog:
    made = RestoreDialog(None, _ZONE)
    made.show_list(test_restore.THERE)
    made.show_look(Looked(test_restore.DAILY.file, test_restore.CONTENTS))
    return made


def _worker_data() -> QDialog:
    made = WorkerDataDialog(None, test_worker_data.WORKERS)
    made.show_tally("W1", test_worker_data.TALLY)
    return made


def _note() -> QDialog:
    known = Note(NOW - _HOUR, NOW, "W1", "S1", FIRST_REASONS[0], "Line B", number=1)
    return NoteDialog(None, known, "Sarah Chen, Thu 22 Jan 09:10", FIRST_REASONS)


def _add(who: Who) -> Callable[[], QDialog]:
    waiting = Waiting(who, "W7", 186_204, 186_200, 186_300, NOW)
    return lambda: AddUnknownDialog(None, waiting, ["Assembly"])


def _alert_history() -> QDialog:
    made = AlertHistoryDialog(None, Floor.of(snapshot()), _ZONE, NOW)
    acknowledged = replace(test_alert_text.SILENT, acknowledged_at=NOW)
    made.show_alerts((acknowledged, test_alert_text.IDLE, test_alert_text.OVER))
    return made


def _alert_rules(kind: ConcernKind) -> Callable[[], QDialog]:
    def make() -> QDialog:
        made = AlertRulesDialog(None, DEFAULTS)
        made.table.selectRow(list(ConcernKind).index(kind))
        question = RehearsalQuestion(DEFAULTS)
        made.show_rehearsed(question, Rehearsed(1, dict.fromkeys(ConcernKind, 188), 1_888))
        return made

    return make


def _access_keys() -> QDialog:
    made = AccessKeysDialog(None, _ZONE)
    made.show_keys(AccessList(test_access_keys.KEYS, ("CAM-1", "CAM-2")))
    made.table.selectRow(1)
    made.show_lan(replace(test_network.ON, chosen=_CHOSEN))
    made.show_key("fdk_" + 43 * "x")
    return made


def _network() -> QDialog:
    made = NetworkDialog(None, (test_network.ONE, test_network.OTHER), _ZONE, "linux", locked=False)
    made.show_state(replace(test_network.ON, chosen=_CHOSEN), snapshot().dashboard, NOW)
    return made


def _plain_cameras() -> QDialog:
    made = PlainCamerasDialog(None, locked=False)
    made.show_state(replace(test_plain_cameras.ON, chosen=_CHOSEN))
    return made


def _review_empty() -> QDialog:
    made = ReviewDialog(None, _ZONE, NOW, test_review.NAMES)
    made.show_review(Review((), 0, 0, None))
    made.show_failure([Label(EventName.of(test_review.EVENTS[0]), RIGHT)], "The disk is full.")
    return made


def _camera() -> QDialog:
    known = SetCamera("CAM-1", "Line A, over the entrance", "Hall 1", ("S1",))
    return CameraDialog(None, test_camera.STATIONS, {"CAM-1"}, known)


ALL: dict[str, Callable[[], QDialog]] = {
    "access-keys": _access_keys,
    "about": lambda: AboutDialog(None, "/plant/factory.db"),
    "add-unknown-station": _add(Who.STATION),
    "add-unknown-worker": _add(Who.WORKER),
    "alert-history": _alert_history,
    "alert-rules": _alert_rules(ConcernKind.WORKING_SHARE),
    "alert-rules-idle": _alert_rules(ConcernKind.STATION_IDLE),
    "ask": lambda: AskDialog(None, "Clear?", _EVENTS, "Clear", harm=True),
    "ask-retraining": test_retraining.asking,
    "audit-trail": _audit_trail,
    "bundle": lambda: BundleDialog(None),
    "camera": _camera,
    "closing": lambda: ClosingDialog(None, tray=True),
    "closing-without-tray": lambda: ClosingDialog(None, tray=False),
    "custom-span": lambda: CustomSpanDialog(None, TimeSpan(NOW - _HOUR, NOW), _ZONE),
    "definitions": lambda: DefinitionsDialog(None, TimeRule("measured")),
    "drift-limits": lambda: DriftLimitsDialog(None, test_drift_limits.OTHER),
    "erase-worker": lambda: EraseWorkerDialog(None, "John Martinez  W1"),
    "explain-units": _explain("units"),
    "explain-utilization": _explain("worker-utilization"),
    "export": lambda: ExportDialog(None, test_export.OFFERS, _ZONE, {}),
    "generate": lambda: GenerateDialog(None, TimeRule(), simulated=5_400),
    "go-to-time": lambda: GoToTimeDialog(None, NOW, _ZONE, NOW),
    "import": _import,
    "layout-list": lambda: LayoutListDialog(None, ["Nights", "Days"]),
    "layout-name": lambda: LayoutNameDialog(None, ["Night"]),
    "model-version": lambda: ModelVersionDialog(None, test_model_version.SAID, _ZONE, NOW),
    "network": _network,
    "note": _note,
    "plain-cameras": _plain_cameras,
    "reasons": lambda: ReasonsDialog(None, FIRST_REASONS),
    "refresh": lambda: RefreshDialog(None, _EVENTS, _EVENTS),
    "refused": _refused,
    "restore": _restore,
    "retention": _retention,
    "retraining": test_retraining.filled,
    "retraining-receivers": lambda: test_retraining.filled(page=2),
    "retraining-rules": lambda: test_retraining.filled(page=1),
    "review": test_review.dialog,
    "review-empty": _review_empty,
    "shifts": lambda: ShiftsDialog(None, test_targets.PLANT, NOW),
    "shifts-set-outside": lambda: ShiftsDialog(None, test_targets.PLANT, NOW, {"zone"}),
    "shortcuts": lambda: ShortcutsDialog(None, test_shortcuts.COMMANDS),
    "simulated-cameras": lambda: SimulatedCamerasDialog(None),
    "targets": lambda: TargetsDialog(None, test_targets.PLANT, test_targets.STATIONS, NOW),
    "time-rule": lambda: TimeRuleDialog(None, TimeRule(), frozenset()),
    "time-rule-set-outside": lambda: TimeRuleDialog(
        None, TimeRule("measured"), frozenset({"time_rule", "measured_cap", "event_duration"})
    ),
    "worker-data": _worker_data,
}
"""How each is made, by its name."""
