"""RuleDesk: the time rule, from the choice to the banner when it cannot be right."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.operation import SetTimeRule
from factory_desktop.domain.span_choice import SpanChoice
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import rule_text
from factory_desktop.models.bridge import Bridge
from factory_desktop.views.banner import Banners, WayOut
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.once import once

Case = tuple[TimeRule, SpanChoice, datetime | None]


class RuleDesk(QObject):
    """Lets the rule be chosen, and offers the measured one where the fixed one counts too much."""

    def __init__(
        self,
        parent: QWidget,
        bridge: Bridge,
        actions: Mapping[str, QAction],
        banners: Banners,
        desk: DataDesk,
        locked: AbstractSet[str],
    ) -> None:
        """`locked` names the settings that were set from outside."""
        super().__init__(parent)
        self._window = parent
        self._bridge = bridge
        self._action = actions["data.time-rule"]
        self._banners = banners
        self._desk = desk
        self._locked = locked
        self._snapshot: Snapshot | None = None
        self._busy = False
        self._closed: Case | None = None
        self._action.triggered.connect(self._choose)
        desk.busy_changed.connect(self._rest)
        banners.closed.connect(self._note_closed)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the rule in force, and tell whether it can be right."""
        self._snapshot = snapshot
        self._allow()
        over = snapshot.overcount
        if over is None or self._closed == _case(snapshot):
            self._banners.clear("overcount")
            return
        said = rule_text.overcounted(over, snapshot.rule)
        if "time_rule" in self._locked:
            said = f"{said} {rule_text.set_outside('time_rule')}"
        self._banners.tell("overcount", said, "warning", self._ways())

    def item_clicked(self, item: str) -> None:
        """Let the rule be chosen when its name in the status bar is clicked."""
        if item == "rule":
            self._action.trigger()

    def _ways(self) -> list[WayOut]:
        if "time_rule" in self._locked:
            return []
        return [
            WayOut(self.tr("Use the measured rule"), self._measure),
            WayOut(self.tr("Time rule…"), self._action.trigger),
        ]

    def _measure(self) -> None:
        if self._snapshot:
            self._desk.start(SetTimeRule(replace(self._snapshot.rule, name="measured")))

    def _choose(self) -> None:
        from factory_desktop.views.dialogs.time_rule import TimeRuleDialog

        if self._snapshot is None:
            return
        with once(TimeRuleDialog(self._window, self._snapshot.rule, self._locked)) as dialog:
            dialog.preview_wanted.connect(self._bridge.preview)
            self._bridge.preview_changed.connect(dialog.show_preview)
            dialog.ask()
            if dialog.exec() == TimeRuleDialog.DialogCode.Accepted:
                self._desk.start(SetTimeRule(dialog.choice.rule()))

    def _note_closed(self, cause: str) -> None:
        if cause == "overcount" and self._snapshot:
            self._closed = _case(self._snapshot)

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()

    def _allow(self) -> None:
        self._action.setEnabled(self._snapshot is not None and not self._busy)


def _case(snapshot: Snapshot) -> Case:
    """Tell what a closed banner was about: it comes again for another rule or span."""
    # The end of today is another one tomorrow; spans that move with the clock have none.
    return snapshot.rule, snapshot.view.choice, snapshot.span.end
