"""ModelVersionDialog: since when a version is deployed, how accurate it is, and notes."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QFormLayout,
    QPlainTextEdit,
    QWidget,
)

from factory_desktop.domain.model_version import LONGEST_NOTES, ModelVersion, SetModelVersion
from factory_desktop.models import model_text, text
from factory_desktop.models.said import said
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog

_NOTES_HEIGHT = 90


class ModelVersionDialog(SheetDialog):
    """What nobody knows stays unticked."""

    def __init__(
        self, parent: QWidget | None, version: ModelVersion, zone: ZoneInfo, now: datetime
    ) -> None:
        super().__init__(parent)
        self.setObjectName("model-version")
        self._version, self._zone = version, zone
        self.explain(
            model_text.full(version),
            self.tr(
                "Without a date it counts as deployed when its first event happened. The accuracy "
                "is what was measured, not how sure the version is of itself."
            ),
        )
        self.deployed = QCheckBox(self.tr("&Deployed on"))
        self.at = QDateTimeEdit()
        self.measured = QCheckBox(self.tr("&Accuracy in percent"))
        self.accuracy = QDoubleSpinBox()
        self.notes = QPlainTextEdit()
        self.fault = plain.paragraph(role="warning")
        self._fill(version, now)
        self._lay_out()
        self.action = self.add_action(self.tr("Save version"))
        self.add_cancel()
        self._before = self.change()
        for signal in (
            self.deployed.toggled,
            self.measured.toggled,
            self.at.dateTimeChanged,
            self.accuracy.valueChanged,
            self.notes.textChanged,
        ):
            signal.connect(self._check)
        self._check()

    def change(self) -> SetModelVersion:
        """Return what was agreed to; raises ValueError where it cannot be."""
        chosen = self.at.dateTime().toPython()
        assert isinstance(chosen, datetime)  # noqa: S101 - as Qt says
        at = chosen.replace(tzinfo=self._zone)
        before = self._version.deployed_at
        if before is not None and self._minute(before) == at:
            # Nobody has touched it: seconds, and which of two hours of the same name, stay.
            at = before
        return SetModelVersion(
            self._version.model_id,
            self._version.version,
            at if self.deployed.isChecked() else None,
            round(self.accuracy.value() / 100, 4) if self.measured.isChecked() else None,
            self.notes.toPlainText().strip(),
        )

    def _fill(self, version: ModelVersion, now: datetime) -> None:
        at = self._minute(version.since or now)
        self.at.setDisplayFormat(f"{text.day_pattern()} HH:mm")
        self.at.setCalendarPopup(True)
        self.at.setDateTime(QDateTime(at.date(), at.time()))  # type: ignore[call-overload]
        self.deployed.setChecked(version.deployed_at is not None)
        self.accuracy.setRange(0, 100)
        self.accuracy.setDecimals(1)
        # The style sheet's padding does not reach the field inside.
        self.accuracy.lineEdit().setTextMargins(6, 0, 0, 0)
        self.accuracy.setValue(100 * (0.9 if version.accuracy is None else version.accuracy))
        self.measured.setChecked(version.accuracy is not None)
        self.notes.setPlainText(version.notes)
        self.notes.setTabChangesFocus(True)

    def _minute(self, at: datetime) -> datetime:
        return at.astimezone(self._zone).replace(second=0, microsecond=0)

    def _check(self) -> None:
        self.at.setEnabled(self.deployed.isChecked())
        self.accuracy.setEnabled(self.measured.isChecked())
        try:
            wanted = self.change()
        except ValueError as error:
            self._say(said(error.args[0]))
            self.action.setEnabled(False)
            return
        self._say("")
        self.action.setEnabled(wanted != self._before)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for tick, field in ((self.deployed, self.at), (self.measured, self.accuracy)):
            field.setAccessibleName(tick.text().replace("&", ""))
            form.addRow(tick, field)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        hint = self.tr("At most {most} letters.").format(most=text.number(LONGEST_NOTES))
        self.body.addLayout(form)
        self.body.addWidget(plain.label_of(self.notes, self.tr("&Notes")))
        self.body.addWidget(self.notes)
        self.body.addWidget(plain.paragraph(hint, "secondary"))
        self.body.addWidget(self.fault)
