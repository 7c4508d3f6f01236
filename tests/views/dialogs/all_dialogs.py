"""Every dialog, filled as the window fills it."""

from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog

from factory_desktop.domain.backup import Looked
from factory_desktop.domain.note import FIRST_REASONS, Note
from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.domain.retention import RetentionPreview, RetentionState
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.waiting import Waiting, Who
from factory_desktop.models.explaining.plant import CARDS
from factory_desktop.views.dialogs.about import AboutDialog
from factory_desktop.views.dialogs.add_unknown import AddUnknownDialog
from factory_desktop.views.dialogs.ask import AskDialog, RefreshDialog
from factory_desktop.views.dialogs.audit_trail import AuditTrailDialog
from factory_desktop.views.dialogs.custom_span import CustomSpanDialog
from factory_desktop.views.dialogs.definitions import DefinitionsDialog
from factory_desktop.views.dialogs.erase_worker import EraseWorkerDialog
from factory_desktop.views.dialogs.explain import ExplainDialog
from factory_desktop.views.dialogs.export import ExportDialog
from factory_desktop.views.dialogs.generate import GenerateDialog
from factory_desktop.views.dialogs.go_to_time import GoToTimeDialog
from factory_desktop.views.dialogs.import_events import ImportDialog
from factory_desktop.views.dialogs.layout_name import LayoutNameDialog
from factory_desktop.views.dialogs.note import NoteDialog
from factory_desktop.views.dialogs.reasons import ReasonsDialog
from factory_desktop.views.dialogs.refused import RefusedDialog
from factory_desktop.views.dialogs.restore import RestoreDialog
from factory_desktop.views.dialogs.retention import RetentionDialog
from factory_desktop.views.dialogs.shifts import ShiftsDialog
from factory_desktop.views.dialogs.shortcuts import ShortcutsDialog
from factory_desktop.views.dialogs.targets import TargetsDialog
from factory_desktop.views.dialogs.time_rule import TimeRuleDialog
from factory_desktop.views.dialogs.worker_data import WorkerDataDialog
from factory_desktop.views.theme import LIGHT
from tests.snapshots import NOW, snapshot
from tests.views.dialogs import (
    test_audit_trail,
    test_export,
    test_import_events,
    test_restore,
    test_retention,
    test_shortcuts,
    test_targets,
    test_worker_data,
)

_ZONE = ZoneInfo("Europe/Tallinn")
_HOUR = timedelta(hours=1)
_EVENTS = "186,204 events"


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


ALL: dict[str, Callable[[], QDialog]] = {
    "about": lambda: AboutDialog(None, "/plant/factory.db"),
    "add-unknown-station": _add(Who.STATION),
    "add-unknown-worker": _add(Who.WORKER),
    "ask": lambda: AskDialog(None, "Clear?", _EVENTS, "Clear", harm=True),
    "audit-trail": _audit_trail,
    "custom-span": lambda: CustomSpanDialog(None, TimeSpan(NOW - _HOUR, NOW), _ZONE),
    "definitions": lambda: DefinitionsDialog(None, TimeRule("measured")),
    "erase-worker": lambda: EraseWorkerDialog(None, "John Martinez  W1"),
    "explain-units": _explain("units"),
    "explain-utilization": _explain("worker-utilization"),
    "export": lambda: ExportDialog(None, test_export.OFFERS, _ZONE, {}),
    "generate": lambda: GenerateDialog(None, TimeRule(), simulated=5_400),
    "go-to-time": lambda: GoToTimeDialog(None, NOW, _ZONE, NOW),
    "import": _import,
    "layout-name": lambda: LayoutNameDialog(None, ["Night"]),
    "note": _note,
    "reasons": lambda: ReasonsDialog(None, FIRST_REASONS),
    "refresh": lambda: RefreshDialog(None, _EVENTS, _EVENTS),
    "refused": _refused,
    "restore": _restore,
    "retention": _retention,
    "shifts": lambda: ShiftsDialog(None, test_targets.PLANT, NOW),
    "shifts-set-outside": lambda: ShiftsDialog(None, test_targets.PLANT, NOW, {"zone"}),
    "shortcuts": lambda: ShortcutsDialog(None, test_shortcuts.COMMANDS),
    "targets": lambda: TargetsDialog(None, test_targets.PLANT, test_targets.STATIONS, NOW),
    "time-rule": lambda: TimeRuleDialog(None, TimeRule(), frozenset()),
    "time-rule-set-outside": lambda: TimeRuleDialog(
        None, TimeRule("measured"), frozenset({"time_rule", "measured_cap", "event_duration"})
    ),
    "worker-data": _worker_data,
}
"""How each is made, by its name."""
