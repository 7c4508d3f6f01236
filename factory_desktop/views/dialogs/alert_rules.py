"""AlertRulesDialog: what is told from when on, and how often it would have been last week."""

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.alert_rule import (
    DEFAULTS,
    MINUTE,
    TIMELESS,
    AlertRule,
    AlertRules,
    SetAlertRules,
)
from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.rehearsal import RehearsalQuestion, Rehearsed
from factory_desktop.models import alert_text, text
from factory_desktop.models.column import Column
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views import plain
from factory_desktop.views.dialogs.alert_rule_form import AlertRuleForm
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled_size
from factory_desktop.views.tables.list_table import ListTable

PAUSE_MS = 400
"""A week is gone through once the fields have rested for so long."""
_SIZE = QSize(720, 660)


class AlertRulesDialog(SheetDialog):
    """A list of all rules, and the fields of the picked one."""

    rehearsal_wanted = Signal(object)
    """A `RehearsalQuestion`, to be answered bit by bit by `show_rehearsed`."""

    def __init__(self, parent: QWidget | None, rules: AlertRules) -> None:
        super().__init__(parent)
        self.setObjectName("alert-rules")
        self.explain(
            self.tr("Rules of alerts"),
            self.tr(
                "From when on something is told under Needs attention, and where else. One cause "
                "is told once, and clears by itself."
            ),
        )
        self._before = self._rules = rules
        self._found: Rehearsed | None = None
        self._model = RowsModel[AlertRule](self._columns(), lambda one: one.kind.value)
        self.table = ListTable(self._model, self.tr("Rules"))
        self.form = AlertRuleForm()
        self.word = plain.paragraph(role="secondary")
        self.body.addWidget(plain.label_of(self.table, self.tr("&Rules")))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.form)
        self.body.addWidget(self.word)
        self.action = self.add_action(self.tr("Keep these rules"))
        self.usual = self.add_choice(self.tr("Back to the usual ones"))
        self.add_cancel()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.usual.clicked.connect(partial(self._take, DEFAULTS))
        self.form.changed.connect(lambda rule: self._take(self._rules.changed([rule])))
        self.table.selectionModel().currentRowChanged.connect(self._show_picked)
        self._model.set_rows(rules.rules)
        self.table.selectRow(0)
        self._allow()
        self.top.setStretchFactor(self.body, 1)
        self.resize(scaled_size(_SIZE))

    def operation(self) -> SetAlertRules:
        """Return what was agreed to."""
        return SetAlertRules(self._rules)

    def ask(self) -> None:
        """Have it worked out how often these rules would have told something."""
        self._ask()

    def show_rehearsed(self, question: RehearsalQuestion, found: Rehearsed | Fault) -> None:
        """Say it, as far as it is known; an answer about other rules is late."""
        if question.rules != self._rules:
            return
        if isinstance(found, Fault):
            self.word.setText(self.tr("It cannot be read now: {why}").format(why=found.why))
            return
        self._found = found
        self._say()
        self._model.set_rows(())  # the same rows would keep their texts
        self._refill()

    def _take(self, rules: AlertRules) -> None:
        if rules == self._rules:
            return
        self._rules, self._found = rules, None
        self._refill()
        self._pause.start()
        self._say()
        self._allow()

    def _refill(self) -> None:
        row = max(0, self.table.currentIndex().row())
        picked = self.form.rule()
        kinds = [one.kind for one in self._rules.rules]
        row = kinds.index(picked.kind) if picked else row
        self._model.set_rows(self._rules.rules)
        self.table.selectRow(row)
        rule = self._rules.rules[row]
        if self.form.rule() != rule:
            self.form.show_rule(rule)

    def _ask(self) -> None:
        self._found = None
        self._say()
        self.rehearsal_wanted.emit(RehearsalQuestion(self._rules))

    def _say(self) -> None:
        found = self._found
        if found is None:
            self.word.setText(self.tr("Going through the last week…"))
        elif not found.is_whole:
            done = text.whole_percent(found.share)
            said = self.tr("Going through the last week: {share}…")
            self.word.setText(said.format(share=done))
        else:
            one, many = self.tr("notification"), self.tr("notifications")
            told = text.counted(found.notices, one, many)
            said = self.tr("Last week these rules would have made {notifications} on the desktop.")
            self.word.setText(said.format(notifications=told))

    def _allow(self) -> None:
        self.action.setEnabled(self._rules != self._before)
        self.usual.setEnabled(self._rules != DEFAULTS)

    def _show_picked(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.form.show_rule(self._model.rows[current.row()])

    def _columns(self) -> tuple[Column[AlertRule], ...]:
        return (
            Column(self.tr("Alert"), lambda one: alert_text.kind(one.kind), str, figure=False),
            Column(self.tr("After"), _after, str, widest=text.duration(720 * MINUTE)),
            Column(
                self.tr("Severity"),
                lambda one: alert_text.severity(one.severity) if one.enabled else self.tr("Off"),
                str,
                figure=False,
                widest=self.tr("Warning"),
            ),
            Column(self.tr("Last week"), self._times, text.number, widest="88,888"),
        )

    def _times(self, rule: AlertRule) -> int | None:
        return None if self._found is None else self._found.fired.get(rule.kind, 0)


def _after(rule: AlertRule) -> str:
    return text.DASH if rule.kind in TIMELESS else text.duration(rule.lasting)
