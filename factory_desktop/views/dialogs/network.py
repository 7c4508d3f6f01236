"""NetworkDialog: whether cameras on the network are let in, and what they are to be told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.metrics.snapshot import Dashboard
from factory_desktop.models import text
from factory_desktop.views import plain
from factory_desktop.views.address import events_url, firewall_command, network_command
from factory_desktop.views.dialogs.copy_row import CopyRow
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled
from factory_desktop.views.interfaces import Interface

_WIDTH = 680
_LOWEST, _HIGHEST = 1024, 65_535


class NetworkDialog(SheetDialog):
    """Keys and encryption come together with the address: there is no way to have one alone."""

    choice_wanted = Signal(object)
    """A `LanChoice`."""
    KEYS = 2
    """The result where the person goes on to the keys."""
    OLD = 3
    """Likewise to the old cameras that cannot encrypt."""

    def __init__(
        self,
        parent: QWidget | None,
        found: Sequence[Interface],
        zone: ZoneInfo,
        platform: str,
        *,
        locked: bool,
    ) -> None:
        """`found` are this computer's addresses; `locked` where they were set from outside."""
        super().__init__(parent)
        self.setObjectName("network")
        self._found, self._zone, self._platform, self._locked = found, zone, platform, locked
        self.explain(
            self.tr("Cameras on the network"),
            self.tr(
                "Cameras on other machines send over an encrypted connection, each with a key of "
                "its own. A camera's key lets it send events and do nothing else."
            ),
        )
        self.address, self.port = QComboBox(), QSpinBox()
        self.certificates = QCheckBox(
            self.tr("Each has to show a certificate too, &made under Access keys")
        )
        self.fault = plain.paragraph(role="warning")
        self.few = plain.paragraph(role="bad")
        self.until = plain.paragraph(role="secondary")
        self.told = QFrame()
        self.url = CopyRow(self.tr("Cameras send to"))
        self.authority = CopyRow(self.tr("They trust this authority: copy the file to the camera"))
        self.fingerprint = CopyRow(self.tr("Its fingerprint (SHA-256), to compare on the camera"))
        self.trial = CopyRow(self.tr("To try it out, with a camera's key in the place of KEY"))
        self.firewall = CopyRow(self.tr("A firewall on this computer has to let them through"))
        self._lay_out()
        self.keys = self.add_choice(self.tr("Access keys…"))
        self.old = self.add_choice(self.tr("Old cameras…"))
        self.apply = self.add_choice(self.tr("Apply"))
        plain.set_look(self.apply, "primary")
        self.add_close()
        self.keys.clicked.connect(lambda: self.done(self.KEYS))
        self.old.clicked.connect(lambda: self.done(self.OLD))
        self.apply.clicked.connect(lambda: self.choice_wanted.emit(self._choice()))
        self.resize(scaled(_WIDTH), self.height())

    def show_state(self, state: ListenerState, plant: Dashboard, now: datetime) -> None:
        """Show who is let in now, and what cameras are to be told."""
        self._offer(state.chosen)
        self.fault.setText(self._wrong(state))
        self.fault.setVisible(bool(self.fault.text()))
        self._show_few(state.chosen)
        self.told.setVisible(state.address is not None)
        if state.address is not None and state.authority is not None:
            self.url.show_line(events_url(state.address))
            self.authority.show_line(str(state.authority))
            self.fingerprint.show_line(state.fingerprint or "")
            self.trial.show_line(network_command(state.address, state.authority, plant, now))
            chosen = state.chosen
            line = firewall_command(chosen.address or "", chosen.port, self._platform)
            self.firewall.show_line(line)
            self._show_until(state.certified_until)
        self._follow()
        self.fit()

    def _wrong(self, state: ListenerState) -> str:
        if self._locked:
            return self.tr("The address was set at the start of the program, and stays as it is.")
        if state.problem is not None:
            return state.problem
        if not self._found:
            return self.tr("This computer has no address on a network now.")
        return ""

    def _show_few(self, chosen: LanChoice) -> None:
        """Say who sends in the clear; nobody does where nobody is let in."""
        few = chosen.plain if chosen.address is not None else ()
        said = self.tr("Without encryption, from: {addresses}")
        self.few.setText(said.format(addresses=", ".join(few)))
        self.few.setVisible(bool(few))

    def _show_until(self, ends: datetime | None) -> None:
        if ends is not None:
            self.until.setText(
                self.tr(
                    "The certificate is good until {date}. It is renewed by itself when the "
                    "program starts in the last 30 days before."
                ).format(date=text.date(ends, self._zone))
            )

    def _choice(self) -> LanChoice:
        return replace(
            self._shown,
            address=self.address.currentData(),
            port=self.port.value(),
            certificates=self.certificates.isChecked(),
        )

    def _offer(self, chosen: LanChoice) -> None:
        """List the addresses; one that was chosen and is gone stays, so that it can be seen."""
        self._shown = chosen
        self.address.clear()
        self.address.addItem(self.tr("Nobody: this computer only"), None)
        for one in self._found:
            self.address.addItem(f"{one.address}  ({one.name})", one.address)
        at = self.address.findData(chosen.address)
        if at < 0 and chosen.address is not None:
            self.address.addItem(chosen.address, chosen.address)
            at = self.address.count() - 1
        self.address.setCurrentIndex(max(at, 0))
        self.port.setValue(chosen.port)
        self.certificates.setChecked(chosen.certificates)

    def _follow(self) -> None:
        """Let nothing be applied that is in force already, and ask for a port only with one."""
        on = self.address.currentData() is not None
        self.address.setEnabled(not self._locked)
        for one in (self.port, self.certificates):
            one.setEnabled(on and not self._locked)
        self.old.setEnabled(self._shown.address is not None)
        self.apply.setEnabled(not self._locked and self._is_news())

    def _is_news(self) -> bool:
        wanted = self._choice()
        if wanted.address is None:
            return self._shown.address is not None
        # What has failed can be tried again as it is.
        return wanted != self._shown or self.told.isHidden()

    def _lay_out(self) -> None:
        self._shown = LanChoice()
        self.port.setRange(_LOWEST, _HIGHEST)
        self.port.setGroupSeparatorShown(False)
        self.address.currentIndexChanged.connect(self._follow)
        self.port.valueChanged.connect(self._follow)
        self.certificates.toggled.connect(self._follow)
        self.address.setAccessibleName(self.tr("Let cameras in at"))
        self.port.setAccessibleName(self.tr("Port"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain.label_of(self.address, self.tr("&Let cameras in at")))
        row.addWidget(self.address, 1)
        row.addWidget(plain.label_of(self.port, self.tr("&Port")))
        row.addWidget(self.port)
        lines = QVBoxLayout(self.told)
        lines.setSpacing(10)
        plain.set_look(self.told, "card")
        for one in (self.url, self.authority, self.fingerprint, self.trial, self.firewall):
            lines.addWidget(one)
        lines.addWidget(self.until)
        self.told.hide()
        self.body.addLayout(row)
        self.body.addWidget(self.certificates)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.few)
        self.body.addWidget(self.told)
