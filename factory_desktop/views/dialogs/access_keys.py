"""AccessKeysDialog: the keys that open the listener, made, replaced and revoked."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factory_desktop.domain.access import (
    AccessKey,
    KeyChange,
    MakeCode,
    MakeKey,
    RevokeKey,
    RotateKey,
    Scope,
)
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.client_certificate import CertificateState
from factory_desktop.domain.listening import ListenerState
from factory_desktop.metrics.access_question import AccessList
from factory_desktop.models.access_columns import access_columns
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.models.said import said
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled_size
from factory_desktop.views.tables.list_table import ListTable

_SIZE = QSize(820, 600)


class AccessKeysDialog(SheetDialog):
    """A list of keys; one that was just made is shown once, to be copied."""

    change_wanted = Signal(object)
    """A `KeyChange`."""
    certificate_wanted = Signal(object)
    """The id of the camera that is to get one besides its key; None for an admin."""

    def __init__(self, parent: QWidget | None, zone: ZoneInfo) -> None:
        super().__init__(parent)
        self.setObjectName("access-keys")
        self.explain(
            self.tr("Access keys"),
            self.tr(
                "A camera that shows its key is known by it, whatever its events say. On this "
                "computer nobody needs a key; one that is shown has to be right. Only a digest of "
                "a key is kept: a key that is lost is replaced."
            ),
        )
        self._model = RowsModel[AccessKey](access_columns(zone), lambda one: str(one.number))
        self.table = ListTable(self._model, self.tr("Access keys"))
        self.camera = QComboBox()
        self.make_camera = QPushButton(self.tr("&Make a camera's key"))
        self.pair = QPushButton(self.tr("Pair by c&ode"))
        self.make_admin = QPushButton(self.tr("Make an &admin's key"))
        self.replace = QPushButton(self.tr("Re&place"))
        self.revoke = QPushButton(self.tr("Re&voke"))
        self.certify = QPushButton(self.tr("Cer&tificate…"))
        self.once, self.header = plain.paragraph(), plain.label(role="strong")
        self.key, self.copy = QLineEdit(), QPushButton(self.tr("Cop&y"))
        self.fault = plain.paragraph(role="warning")
        self.written = plain.paragraph(role="secondary")
        self.lan = plain.paragraph(role="secondary")
        self._shown = QFrame()
        self._lay_out()
        self._connect()
        self.add_close()
        self.resize(scaled_size(_SIZE))
        self._follow()

    def show_keys(self, found: AccessList) -> None:
        """List these; what was typed for a new camera stays."""
        typed = self.camera.currentText()
        self.camera.clear()
        self.camera.addItems(list(found.cameras))
        self.camera.setEditText(typed)
        self._model.set_rows(found.keys)
        self._follow()

    def show_lan(self, state: ListenerState) -> None:
        """Say whether cameras elsewhere can send, where, and by what they know that it is us."""
        if state.address is None:
            off = self.tr(
                "Only this computer is let in. To let in cameras on the network too, choose "
                "Data > Let in cameras on the network."
            )
            self.lan.setText(state.problem or off)
        else:
            said_where = self.tr(
                "Cameras on the network send to {address}. They are to trust the authority in "
                "{file}, SHA-256 {fingerprint}."
            )
            self.lan.setText(
                said_where.format(
                    address=state.address, file=state.authority, fingerprint=state.fingerprint
                )
            )
        plain.set_look(self.lan, "warning" if state.problem else "secondary")
        self.certify.setVisible(state.chosen.certificates)

    def show_key(self, key: str, *, is_code: bool = False) -> None:
        """Show a key or code that was made, this once; an empty text hides the one before."""
        self._say_once(is_code=is_code)
        self.key.setText(key)
        self.key.setCursorPosition(0)
        self._shown.setVisible(bool(key))
        if key:
            self.copy.setFocus()

    def show_certificate(self, state: CertificateState) -> None:
        """Say where the certificate lies, and what becomes of it; or why there is none."""
        said_how = self.tr(
            "{file} holds a certificate and its private key, for the camera to show besides its "
            "key. Keep no copy: another can be made."
        )
        self.written.setText(state.problem or said_how.format(file=state.wanted.file))
        plain.set_look(self.written, "bad" if state.problem else "secondary")
        self.written.show()

    def rest(self, busy: bool) -> None:
        """Let nothing be begun while something is being done."""
        self._busy = busy
        self._follow()

    def _chosen(self) -> AccessKey | None:
        chosen = self.table.selectionModel().selectedRows()
        return self._model.rows[chosen[0].row()] if chosen else None

    def _follow(self) -> None:
        typed = self.camera.currentText().strip()
        self.fault.setText(self._wrong(typed))
        self.fault.setVisible(bool(self.fault.text()))
        for button in (self.make_camera, self.pair):
            button.setEnabled(not self._busy and bool(typed) and not self.fault.text())
        self.make_admin.setEnabled(not self._busy)
        chosen = self._chosen()
        is_key = chosen is not None and chosen.grant.scope is not Scope.PAIRING
        self.replace.setEnabled(not self._busy and is_key)
        self.certify.setEnabled(chosen is not None)
        self.revoke.setEnabled(not self._busy and chosen is not None)

    def _wrong(self, typed: str) -> str:
        if not typed:
            return ""
        try:
            SetCamera(typed)
        except ValueError as error:
            return said(error.args[0])
        return ""

    def _ask(self, change: KeyChange) -> None:
        self.show_key("")
        self.change_wanted.emit(change)

    def _ask_about_chosen(self, kind: type[RotateKey] | type[RevokeKey]) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._ask(kind(chosen.number))

    def _ask_for_certificate(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.certificate_wanted.emit(chosen.grant.camera_id)

    def _connect(self) -> None:
        self.camera.editTextChanged.connect(self._follow)
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self.make_camera.clicked.connect(
            lambda: self._ask(MakeKey(self.camera.currentText().strip()))
        )
        self.pair.clicked.connect(lambda: self._ask(MakeCode(self.camera.currentText().strip())))
        self.make_admin.clicked.connect(lambda: self._ask(MakeKey()))
        self.replace.clicked.connect(lambda: self._ask_about_chosen(RotateKey))
        self.certify.clicked.connect(self._ask_for_certificate)
        self.revoke.clicked.connect(lambda: self._ask_about_chosen(RevokeKey))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.key.text()))

    def _lay_out(self) -> None:
        self._busy = False
        self.camera.setEditable(True)
        self.camera.setAccessibleName(self.tr("Camera"))
        making = QHBoxLayout()
        making.setSpacing(8)
        making.addWidget(plain.label_of(self.camera, self.tr("&Camera")))
        making.addWidget(self.camera, 1)
        made = self.make_camera, self.pair, self.make_admin
        # In a line of their own: other languages take more room for them.
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in made:
            buttons.addWidget(button)
        buttons.insertStretch(2)
        changing = QHBoxLayout()
        changing.setSpacing(8)
        overlap = self.tr("A replaced key opens for 24 hours more; a revoked one not at all.")
        changing.addWidget(plain.paragraph(overlap, "secondary"), 1)
        self.certify.hide()
        for button in (self.certify, self.replace, self.revoke):
            changing.addWidget(button)
        for button in (*made, self.certify, self.replace, self.revoke, self.copy):
            button.setAutoDefault(False)
        self.body.addLayout(making)
        self.body.addLayout(buttons)
        self.body.addWidget(self.fault)
        self.body.addWidget(self._lay_out_key())
        self.body.addWidget(plain.label_of(self.table, self.tr("&Keys")))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(changing)
        self.written.hide()
        self.body.addWidget(self.written)
        self.lan.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.lan)
        self.top.setStretchFactor(self.body, 1)

    def _say_once(self, *, is_code: bool) -> None:
        if is_code:
            self.once.setText(
                self.tr(
                    "Type this code into the camera within 10 minutes. With it the camera gets a "
                    "key of its own, once:"
                )
            )
            self.header.setText(self.tr("POST /api/v1/pairing with Authorization: Bearer CODE"))
        else:
            once = self.tr("This is shown once. Copy it now, and give it to the camera as:")
            self.once.setText(once)
            self.header.setText(self.tr("Authorization: Bearer KEY"))

    def _lay_out_key(self) -> QFrame:
        self.key.setReadOnly(True)
        self.key.setAccessibleName(self.tr("The new key"))
        plain.set_look(self._shown, "card")
        lines, row = QVBoxLayout(self._shown), QHBoxLayout()
        row.addWidget(self.key, 1)
        row.addWidget(self.copy)
        lines.addWidget(self.once)
        lines.addWidget(self.header)
        lines.addLayout(row)
        self._shown.hide()
        return self._shown
