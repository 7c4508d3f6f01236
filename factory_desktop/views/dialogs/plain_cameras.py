"""PlainCamerasDialog: the old cameras that may send without encryption, one address each."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.domain.option_text import plain_addresses
from factory_desktop.views import plain
from factory_desktop.views.address import events_url
from factory_desktop.views.dialogs.copy_row import CopyRow
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled

_WIDTH = 680
_LOWEST, _HIGHEST = 1024, 65_535


class PlainCamerasDialog(SheetDialog):
    """An exception for each address, and what comes of it in red."""

    choice_wanted = Signal(object)
    """A `LanChoice`."""

    def __init__(self, parent: QWidget | None, *, locked: bool) -> None:
        """`locked` where it was set from outside who sends."""
        super().__init__(parent)
        self.setObjectName("plain-cameras")
        self._locked = locked
        self.explain(
            self.tr("Old cameras without encryption"),
            self.tr(
                "Only for cameras that cannot encrypt. Each needs a camera's key all the same, "
                "and no other key opens anything this way."
            ),
        )
        self.danger = plain.paragraph(
            self.tr(
                "Whoever listens on the network can read what these cameras send, and can use "
                "their keys. Leave out every camera that can do without."
            ),
            "bad",
        )
        self.addresses, self.port = QLineEdit(), QSpinBox()
        self.fault = plain.paragraph(role="warning")
        self.url = CopyRow(self.tr("These cameras send to"))
        self._lay_out()
        self.apply = self.add_choice(self.tr("Apply"))
        plain.set_look(self.apply, "danger")
        self.add_close()
        self.apply.clicked.connect(lambda: self.choice_wanted.emit(self._choice()))
        self.resize(scaled(_WIDTH), self.height())
        self.show_state(ListenerState())

    def show_state(self, state: ListenerState) -> None:
        """Show who may send so now, and where to."""
        self._state, self._shown = state, state.chosen
        self.addresses.setText(", ".join(state.chosen.plain))
        self.port.setValue(state.chosen.plain_port)
        self.url.show_line(events_url(state.address) if state.address else "")
        self._follow()
        self.fit()

    def _wrong(self) -> str:
        if self._locked:
            return self.tr("The addresses were set at the start of the program, and stay so.")
        if self._typed() is None:
            return self.tr("Write each camera's own address, with commas between: 192.168.1.31")
        return self._state.problem or ""

    def _typed(self) -> tuple[str, ...] | None:
        """Return the addresses in the field; None where these are none."""
        try:
            return plain_addresses(self.addresses.text())
        except ValueError:
            return None

    def _choice(self) -> LanChoice:
        return replace(self._shown, plain=self._typed() or (), plain_port=self.port.value())

    def _follow(self) -> None:
        typed = self._typed()
        self.fault.setText(self._wrong())
        self.fault.setVisible(bool(self.fault.text()))
        self.addresses.setEnabled(not self._locked)
        self.port.setEnabled(bool(typed) and not self._locked)
        wanted = typed is not None and not self._locked
        # What has failed can be tried again as it is.
        self.apply.setEnabled(wanted and (self._choice() != self._shown or self._has_failed()))

    def _has_failed(self) -> bool:
        return bool(self._shown.plain) and self._state.problem is not None

    def _lay_out(self) -> None:
        self._state, self._shown = ListenerState(), LanChoice()
        self.port.setRange(_LOWEST, _HIGHEST)
        self.port.setGroupSeparatorShown(False)
        self.addresses.setPlaceholderText("192.168.1.31, 192.168.1.32")
        self.addresses.setAccessibleName(self.tr("Addresses of these cameras"))
        self.port.setAccessibleName(self.tr("Port"))
        self.addresses.textEdited.connect(self._follow)
        self.port.valueChanged.connect(self._follow)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.addresses, 1)
        row.addWidget(plain.label_of(self.port, self.tr("&Port")))
        row.addWidget(self.port)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        words = self.tr("&Addresses of these cameras, with commas between")
        lines.addWidget(plain.label_of(self.addresses, words))
        lines.addLayout(row)
        self.body.addWidget(self.danger)
        self.body.addLayout(lines)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.url)
