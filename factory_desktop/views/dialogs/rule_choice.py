"""RuleChoice: the two time rules in plain words, with the length that each goes by."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models import rule_text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.minutes_field import MinutesField
from factory_desktop.views.fonts import scaled

_INDENT = 24
"""Under the words of a radio button."""
_NAMES = 136
"""Pixels for the name of a length, so that the fields stand below each other."""


class RuleChoice(QWidget):
    """What was set from outside rests, and says by what it was set."""

    changed = Signal()

    def __init__(self, rule: TimeRule, locked: AbstractSet[str]) -> None:
        super().__init__()
        self._locked = locked
        self.fixed = QRadioButton(self.tr("&Fixed: every event stands for the same time"))
        self.measured = QRadioButton(self.tr("&Measured: a state lasts until the next event"))
        self.event_duration = MinutesField(rule.event_duration)
        self.cap = MinutesField(rule.cap)
        (self.fixed if rule.name == "fixed" else self.measured).setChecked(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._rest("time_rule", self.fixed, self.measured)
        self._add_fixed()
        self._layout.addSpacing(6)
        self._add_measured()
        self.fixed.toggled.connect(self.changed)
        for field in (self.event_duration, self.cap):
            field.valueChanged.connect(self.changed)

    def rule(self) -> TimeRule:
        """Return the rule chosen."""
        return TimeRule(
            "fixed" if self.fixed.isChecked() else "measured",
            self.event_duration.length(),
            self.cap.length(),
        )

    def _add_fixed(self) -> None:
        meaning = self.tr(
            "Right only when each worker's cameras send one working, idle or absent event in that "
            "time, no more and no fewer."
        )
        self._add(self.fixed, meaning)
        self._add_length(self.tr("&Each event stands for"), self.event_duration, "event_duration")

    def _add_measured(self) -> None:
        meaning = self.tr(
            "Right at any pace, as long as events come at least as often as the limit. A worker "
            "without an event for longer counts as not seen, under both rules."
        )
        self._add(self.measured, meaning)
        self._add_length(self.tr("&A state lasts at most"), self.cap, "measured_cap")

    def _add(self, button: QAbstractButton, meaning: str) -> None:
        self._layout.addWidget(button)
        self._add_below(plain.paragraph(meaning, "quiet"))

    def _add_below(self, widget: QWidget) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(_INDENT, 0, 0, 0)
        line.addWidget(widget)
        self._layout.addLayout(line)

    def _add_length(self, name: str, field: MinutesField, option: str) -> None:
        words = plain.label_of(field, name)
        words.setMinimumWidth(scaled(_NAMES))
        line = QHBoxLayout()
        line.setContentsMargins(_INDENT, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(words)
        line.addWidget(field)
        line.addStretch()
        self._layout.addLayout(line)
        self._rest(option, field)

    def _rest(self, option: str, *widgets: QWidget) -> None:
        """Let what was set from outside be seen and not changed."""
        if option not in self._locked:
            return
        for widget in widgets:
            widget.setEnabled(False)
        self._add_below(plain.paragraph(rule_text.set_outside(option), "secondary"))
