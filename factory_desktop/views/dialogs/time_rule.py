"""TimeRuleDialog: how events become time, with what each rule makes of today."""

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models import rule_text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.rule_choice import RuleChoice
from factory_desktop.views.dialogs.rule_comparison import RuleComparison
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled

if TYPE_CHECKING:
    from factory_desktop.metrics.rule_preview import RulePreview

PAUSE_MS = 150
"""The preview follows once the choice has rested for so long."""
_WIDTH = 620
RULE_SETTINGS = frozenset({"time_rule", "event_duration", "measured_cap"})
"""The settings that make up the rule."""


class TimeRuleDialog(SheetDialog):
    """The rule in force can be changed for another; what today would be is shown before."""

    preview_wanted = Signal(object)
    """A `TimeRule`, to be answered by `show_preview`."""

    def __init__(self, parent: QWidget | None, rule: TimeRule, locked: AbstractSet[str]) -> None:
        """Ask; `locked` names the settings that were set from outside."""
        super().__init__(parent)
        self.setMinimumWidth(scaled(_WIDTH))
        self.explain(
            self.tr("Time rule"),
            self.tr(
                "How single events become hours. Both rules read the same events, and none is "
                "changed: you can come back to the other rule at any time."
            ),
        )
        self.setObjectName("time-rule")
        self._rule = rule
        self.choice = RuleChoice(rule, locked)
        self.comparison = RuleComparison()
        self.warning = plain.paragraph(role="warning")
        self.cost = plain.paragraph(
            self.tr(
                "With another limit all measured times are worked out anew. In a large store "
                "that can take a while; it can be cancelled, and then nothing is changed."
            ),
            "quiet",
        )
        for part in (self.choice, self.comparison, self.warning, self.cost):
            self.body.addWidget(part)
        self.warning.hide()
        self.action = self.add_action("")
        self.action.setDefault(True)
        self.leave = self.add_cancel()
        if locked >= RULE_SETTINGS:
            self.action.hide()
            self.leave.setText(self.tr("Close"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.ask)
        self.choice.changed.connect(self._follow)
        self._allow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def ask(self) -> None:
        """Have today worked out under the rule chosen."""
        self.preview_wanted.emit(self.choice.rule())

    def show_preview(self, preview: "RulePreview") -> None:
        """Show what a rule makes of today, if it is one of the two that are compared."""
        if preview.rule == self._rule:
            self.comparison.show_now(preview)
        if preview.rule == self.choice.rule():
            self.comparison.show_then(preview)
            over = preview.overcount
            self.warning.setText(rule_text.overcounted(over, preview.rule) if over else "")
            self._show(self.warning, over is not None)

    def _follow(self) -> None:
        self.comparison.show_then(None)
        self._pause.start(PAUSE_MS)
        self._allow()

    def _allow(self) -> None:
        chosen = self.choice.rule()
        self.action.setEnabled(chosen != self._rule)
        self.action.setText(
            self.tr("Apply")
            if chosen.name == self._rule.name
            else self.tr("Use the fixed rule")
            if chosen.name == "fixed"
            else self.tr("Use the measured rule")
        )
        self._show(self.cost, chosen.cap != self._rule.cap)

    def _show(self, words: QLabel, needed: bool) -> None:
        if words.isHidden() == needed:
            words.setVisible(needed)
            self._fit()

    def _fit(self) -> None:
        # adjustSize() stops at two thirds of the screen, and cuts lines in two.
        self.top.activate()
        self.resize(self.width(), self.top.totalHeightForWidth(self.width()))
