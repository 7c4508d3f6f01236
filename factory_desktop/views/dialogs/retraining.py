"""RetrainingDialog: what asked for a model to be trained anew, by which rules, and who is told."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from factory_desktop.domain.fault import Fault
from factory_desktop.domain.letter import Hook
from factory_desktop.domain.retraining import Reason, Retraining
from factory_desktop.domain.webhook import Webhook
from factory_desktop.models import retraining_text
from factory_desktop.models.retraining_columns import log_columns
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views import plain
from factory_desktop.views.dialogs.receiver_row import ReceiverRow
from factory_desktop.views.dialogs.retraining_rules import RetrainingRulesPanel
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.tables.list_table import ListTable

if TYPE_CHECKING:
    from factory_desktop.metrics.retraining_question import RetrainingState

_SIZE = QSize(820, 660)


class RetrainingDialog(SheetDialog):
    """Stays up to date while it is open."""

    ask_wanted = Signal(object)
    """A `Reason` that somebody wants to ask for."""

    def __init__(
        self, parent: QWidget | None, zone: ZoneInfo, now: datetime, locked: AbstractSet[str]
    ) -> None:
        """`locked` names the settings that were set from outside."""
        super().__init__(parent)
        self.setObjectName("retraining")
        self._zone, self._now = zone, now
        self.explain(
            self.tr("Retraining"),
            self.tr(
                "When a model should be trained anew, the labeled events lie ready in a folder "
                "beside the store, and a receiver is told. Training itself is done elsewhere."
            ),
        )
        columns = log_columns(zone, now)
        self._model = RowsModel[Retraining](columns, lambda one: one.id)
        self.table = ListTable(self._model, self.tr("What asked"))
        self.word = plain.paragraph(self.tr("Reading…"), "secondary")
        self.now = QPushButton(self.tr("&Ask for retraining now…"))
        self.changed = QPushButton(self.tr("The plant has &changed…"))
        self.rules = RetrainingRulesPanel()
        self.rows = self._receivers(locked)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page, name in (
            (self._log_page(), self.tr("What asked")),
            (self.rules, self.tr("Rules")),
            (self._receivers_page(), self.tr("Receivers")),
        ):
            self.tabs.addTab(page, name)
        self.body.addWidget(self.tabs, 1)
        self.add_close()
        self.now.clicked.connect(lambda: self.ask_wanted.emit(Reason.BY_HAND))
        self.table.selectionModel().currentRowChanged.connect(self._say_picked)
        self.changed.clicked.connect(lambda: self.ask_wanted.emit(Reason.PLANT_CHANGED))
        self.top.setStretchFactor(self.body, 1)
        self.resize(_SIZE)

    def show_state(self, state: "RetrainingState | Fault") -> None:
        """Show what is so now, or say why that is not known."""
        if isinstance(state, Fault):
            self.word.setText(self.tr("It cannot be read now: {why}").format(why=state.why))
            return
        if self._model.rows != state.log:
            picked = self.table.currentIndex().row()
            self._model.set_rows(())  # the same rows would keep their texts
            self._model.set_rows(state.log)
            self.table.selectRow(max(0, min(picked, len(state.log) - 1)))
        self._say_picked()
        self.rules.show_rules(state.rules)
        for hook, row in self.rows.items():
            last = state.last.get(hook)
            said = retraining_text.delivery(last, self._zone, self._now) if last else ""
            words = self.tr("Newest message: {state}").format(state=said)
            row.show_state(words if last else "")

    def _say_picked(self) -> None:
        """Say in full what the column may have no room for."""
        row, log = self.table.currentIndex().row(), self._model.rows
        if not log:
            self.word.setText(self.tr("Nothing has asked for it yet."))
        elif row >= 0:
            self.word.setText(retraining_text.state(log[row], self._zone, self._now))

    def show_addresses(self, addresses: Mapping[Hook, Webhook]) -> None:
        """Show where messages go now."""
        for hook, row in self.rows.items():
            row.show_address(addresses.get(hook))

    def allow(self, ready: bool) -> None:
        """Let things be asked and kept, or not while something else is being saved."""
        for button in (self.now, self.changed):
            button.setEnabled(ready)
        self.rules.allow(ready)

    def _receivers(self, locked: AbstractSet[str]) -> dict[Hook, ReceiverRow]:
        outside = self.tr("It was set from outside, by the option {option}.")

        def why(name: str) -> str:
            option = f"--{name.replace('_', '-')}"
            return outside.format(option=option) if name in locked else ""

        return {
            Hook.RETRAINING: ReceiverRow(
                Hook.RETRAINING,
                self.tr("&Retraining"),
                self.tr("Is told why, where the events lie, of what time they are, how soon."),
                why("retraining_webhook"),
            ),
            Hook.ALERT: ReceiverRow(
                Hook.ALERT,
                self.tr("A&lerts"),
                self.tr("Is told of alerts whose rule says so, when they fire and are over."),
                why("alert_webhook"),
            ),
        }

    def _log_page(self) -> QWidget:
        page = QWidget()
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.changed)
        buttons.addWidget(self.now)
        layout = QVBoxLayout(page)
        layout.setSpacing(10)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.word)
        layout.addLayout(buttons)
        return page

    def _receivers_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(18)
        for row in self.rows.values():
            layout.addWidget(row)
        layout.addWidget(
            plain.paragraph(
                self.tr(
                    "A message is sent until the receiver has taken it, also after the program "
                    "was started again. Workers are named by their ids alone."
                ),
                "secondary",
            )
        )
        layout.addStretch()
        return page
