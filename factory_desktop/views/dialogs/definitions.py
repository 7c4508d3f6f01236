"""DefinitionsDialog: what each figure means, with its formula."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models import rule_text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled_size

_SIZE = QSize(760, 660)


@dataclass(frozen=True, slots=True)
class Definition:
    """One figure."""

    name: str
    formula: str
    meaning: str


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("definitions", text))


DEFINITIONS = (
    Definition(
        _("Active, idle, absent time"),
        _("fixed rule: events × length of one event"),
        _("Right when cameras send just one event of each worker in that time."),
    ),
    Definition(
        "",
        _("measured rule: time to the next, at most the cap"),
        _("To the worker's next working, idle or absent event. Right at any pace up to the cap."),
    ),
    Definition(
        _("Not seen"),
        _("more than the cap after an event"),
        _("Hatched: nobody knows; neither idle nor absent. The cap is the measured rule's."),
    ),
    Definition(
        _("Floor seen"),
        _("seen ÷ (shift less breaks)"),
        _("Over the workers seen in the shift: how far the other figures can be trusted."),
    ),
    Definition(
        _("Worker utilization"),
        _("active ÷ (active + idle)"),
        _("Absent time is left out. The card shows the plain mean over workers with such time."),
    ),
    Definition(
        _("Units"),
        _("sum of product counts"),
        _("Counted where the cameras report finished units."),
    ),
    Definition(
        _("Units per hour"), _("units ÷ active hours"), _("A worker's units in an hour of work.")
    ),
    Definition(
        _("Occupancy"),
        _("working + idle"),
        _("Time with someone at a station; two people at once count twice."),
    ),
    Definition(
        _("Station utilization"),
        _("working ÷ occupancy"),
        _("The card shows the plain mean over stations with such time."),
    ),
    Definition(
        _("Throughput"), _("units ÷ occupancy hours"), _("A station's units in an occupied hour.")
    ),
    Definition(
        _("Productive time"), _("sum of active time"), _("Over all workers, in person-hours.")
    ),
    Definition(_("Pace"), _("units ÷ productive hours"), _("Over the whole plant.")),
    Definition(
        _("Target, due now"),
        _("units per hour × working hours"),
        _("Over the stations with a target, breaks left out. Due now: up to this moment."),
    ),
    Definition(
        _("Needed from now"),
        _("(target − made) ÷ hours left"),
        _("Units in each working hour that is left, so that the target is still reached."),
    ),
    Definition(
        _("Confidence"),
        _("mean over events"),
        _("How sure the camera's model was of itself. It is not accuracy."),
    ),
)


class DefinitionsDialog(SheetDialog):
    """The formulas, as a page to read."""

    def __init__(self, parent: QWidget | None, rule: TimeRule | None = None) -> None:
        """Tell; `rule` is the one in force, None while that is not known."""
        super().__init__(parent)
        words = self.tr(
            "A time span includes its start and excludes its end, by the plant's clock. "
            "A dash means that there is nothing to divide by."
        )
        if rule:
            in_force = self.tr("Time is now counted by the {rule}.")
            words = f"{words} {in_force.format(rule=rule_text.named(rule))}"
        self.explain(self.tr("Metric definitions"), words)
        self.setObjectName("definitions")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for row, definition in enumerate(DEFINITIONS):
            name, formula, meaning = (
                QCoreApplication.translate("definitions", words)
                for words in (definition.name, definition.formula, definition.meaning)
            )
            grid.addWidget(plain.paragraph(name, "strong"), 3 * row, 0)
            grid.addWidget(plain.paragraph(formula), 3 * row, 1)
            grid.addWidget(plain.paragraph(meaning, "secondary"), 3 * row + 1, 0, 1, 2)
            grid.setRowMinimumHeight(3 * row + 2, 6)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self.body.addWidget(self._scrolled(grid))
        self.top.setStretchFactor(self.body, 1)
        self.add_close().setDefault(True)
        self.resize(scaled_size(_SIZE))

    def _scrolled(self, grid: QGridLayout) -> QScrollArea:
        """Let what a small screen has no room for be scrolled, by keys too."""
        inside = QWidget()
        grid.setContentsMargins(0, 0, 12, 0)
        inside.setLayout(grid)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(self.windowTitle())
        return area
