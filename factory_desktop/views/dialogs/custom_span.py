"""CustomSpanDialog: from when to when, by the plant's clock."""

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QFormLayout, QWidget

from factory_desktop.domain.span import TimeSpan
from factory_desktop.views import plain
from factory_desktop.views.dialogs.moment_field import MomentField, up_to_minute
from factory_desktop.views.dialogs.sheet import SheetDialog


class CustomSpanDialog(SheetDialog):
    """Two moments of the plant's local time; the first must lie before the second."""

    def __init__(self, parent: QWidget | None, span: TimeSpan, zone: ZoneInfo) -> None:
        super().__init__(parent)
        self.explain(self.tr("Custom time span"))
        self.setObjectName("custom-span")
        self._zone = zone
        self.start = MomentField(span.start, zone)
        # Rounded up, so that the last event of the span stays in it.
        self.end = MomentField(up_to_minute(span.end) if span.end else None, zone)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for name, field in ((self.tr("&From"), self.start), (self.tr("&To"), self.end)):
            form.addRow(plain.label_of(field, name), field)
        self.body.addLayout(form)
        self._hint = plain.paragraph(role="secondary")
        self.body.addWidget(self._hint)
        self.action = self.add_action(self.tr("Show"))
        self.action.setDefault(True)
        self.add_cancel()
        self.start.dateTimeChanged.connect(self._check)
        self.end.dateTimeChanged.connect(self._check)
        self._check()

    def span(self) -> TimeSpan:
        """Return the span chosen, half-open, in UTC."""
        return TimeSpan(self.start.moment(), self.end.moment())

    def _check(self) -> None:
        forward = self.start.moment() < self.end.moment()
        self.action.setEnabled(forward)
        plain.set_look(self._hint, "secondary" if forward else "warning")
        self._hint.setText(
            self.tr("By the plant's clock, {zone}.").format(zone=self._zone.key)
            if forward
            else self.tr("The end must come after the start.")
        )
