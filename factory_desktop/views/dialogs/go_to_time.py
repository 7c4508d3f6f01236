"""GoToTimeDialog: which moment is to be shown, by the plant's clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from factory_desktop.models import text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.moment_field import MomentField
from factory_desktop.views.dialogs.sheet import SheetDialog


class GoToTimeDialog(SheetDialog):
    """A moment of the past; of what is to come there is nothing to show."""

    def __init__(
        self, parent: QWidget | None, at: datetime, zone: ZoneInfo, present: datetime
    ) -> None:
        """`at` is offered, `present` is the latest there is."""
        super().__init__(parent)
        self.explain(
            self.tr("Go to time"),
            self.tr("All figures are shown as they were at this moment, and stand still there."),
        )
        self.setObjectName("go-to-time")
        self._zone, self._present = zone, present
        self.at = MomentField(at, zone)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(plain.label_of(self.at, self.tr("&Moment")), self.at)
        self.body.addLayout(form)
        self._hint = plain.paragraph(role="secondary")
        # The longer of its two texts takes two lines, and a dialog does not grow by itself.
        self._hint.setMinimumHeight(3 * self._hint.fontMetrics().lineSpacing())
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._hint)
        self.action = self.add_action(self.tr("Show this moment"))
        self.action.setDefault(True)
        self.add_cancel()
        self.at.dateTimeChanged.connect(self._check)
        self._check()

    def hint(self) -> str:
        """Return what is said of the moment."""
        return self._hint.text()

    def _check(self) -> None:
        past = self.at.moment() < self._present
        self.action.setEnabled(past)
        plain.set_look(self._hint, "secondary" if past else "warning")
        self._hint.setText(
            self.tr("By the plant's clock, {zone}.").format(zone=self._zone.key)
            if past
            else self.tr("This moment has not come yet: by the plant's clock it is {now}.").format(
                now=text.moment(self._present, self._zone)
            )
        )
