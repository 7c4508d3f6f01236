"""SimulatedCamerasDialog: cameras to practice with, and what goes wrong with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QSpinBox, QWidget

from factory_desktop.domain.camera_fault import CameraFault
from factory_desktop.models import fault_text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog

CAMERAS = 6
"""Those of the sample plant, one a station."""
USUAL_A_MINUTE, MOST_A_MINUTE = 12, 600
_WIDTH = 520


class SimulatedCamerasDialog(SheetDialog):
    """They run until they are stopped or the program ends, also while the dialog is closed."""

    start_wanted = Signal(object)
    """The options of the command line that starts them so."""
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("simulated-cameras")
        self.explain(
            self.tr("Practice with simulated cameras"),
            self.tr(
                "They send real requests from a process of their own, as cameras do. What they "
                "send is marked as simulated and can be removed in one step. The sample workers "
                "and stations are added where they are missing."
            ),
        )
        self.rate = QSpinBox()
        self.faults = [self._fault_box(number) for number in range(1, CAMERAS + 1)]
        self.state = plain.paragraph(role="secondary")
        self._lay_out()
        self.stop = self.add_choice(self.tr("Stop"))
        self.start = self.add_choice(self.tr("Start"))
        plain.set_look(self.start, "primary")
        self.add_close()
        self.start.clicked.connect(lambda: self.start_wanted.emit(self.options()))
        self.stop.clicked.connect(self.stop_wanted)
        self.resize(_WIDTH, self.height())
        self.show_running(running=False)

    def options(self) -> tuple[str, ...]:
        """Return the options of `factory-desktop simulate` that ask for this."""
        found = ["--cameras", str(CAMERAS), "--rate", f"{self.rate.value() / 60:.4f}"]
        for number, box in enumerate(self.faults, start=1):
            fault: CameraFault | None = box.currentData()
            if fault is not None:
                found += ["--fault", f"{fault.value}@{number}"]
        return tuple(found)

    def show_running(self, *, running: bool, problem: str = "") -> None:
        """Say whether they send, or why they do not."""
        self.start.setEnabled(not running)
        self.stop.setEnabled(running)
        for field in (self.rate, *self.faults):
            field.setEnabled(not running)
        said = self.tr("They are sending.") if running else self.tr("They are not running.")
        self.state.setText(problem or said)
        plain.set_look(self.state, "bad" if problem else "secondary")
        self.fit()

    def _fault_box(self, number: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Camera {number}").format(number=f"SIM-{number}"))
        for fault in (None, *CameraFault):
            box.addItem(fault_text.word(fault), fault)
        return box

    def _lay_out(self) -> None:
        self.rate.setRange(1, MOST_A_MINUTE)
        self.rate.setValue(USUAL_A_MINUTE)
        self.rate.setAccessibleName(self.tr("Events a minute of each camera"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain.label_of(self.rate, self.tr("&Events a minute of each camera")))
        row.addWidget(self.rate)
        row.addStretch()
        form = QFormLayout()
        form.setSpacing(8)
        for number, box in enumerate(self.faults, start=1):
            form.addRow(plain.label_of(box, f"SIM-&{number}"), box)
        self.body.addLayout(row)
        self.body.addLayout(form)
        self.body.addWidget(self.state)
