"""FirstRunPage: what to do with an empty store, in place of empty charts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from factory_desktop.domain.listening import ListenerState
from factory_desktop.views import plain
from factory_desktop.views.address import events_url
from factory_desktop.views.pages.centered import CenteredPage
from factory_desktop.views.theme import Theme


class FirstRunPage(CenteredPage):
    """The address to send to, a command to try it, a simulated floor, and events of a file."""

    address_wanted = Signal()
    """The address for cameras goes to the clipboard."""
    command_wanted = Signal()
    """The test command goes to the clipboard."""
    floor_wanted = Signal()
    """A simulated floor is to be added."""
    import_wanted = Signal()
    """Events are to be taken from a file."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "camera")
        self.title.setText(self.tr("No events yet"))
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setProperty("role", "address")
        self.address.setAccessibleName(self.tr("Address that cameras send to"))
        self.copy_address = QPushButton(self.tr("Copy address"))
        self.copy_command = QPushButton(self.tr("Copy test command"))
        self.add_floor = QPushButton(self.tr("Add a simulated floor"))
        self.add_floor.setProperty("role", "primary")
        self.import_events = QPushButton(self.tr("Import events…"))
        note = self.tr(
            "Programs on this computer can send. Other machines cannot reach this address."
        )
        self.reach = plain.paragraph(note, "secondary")
        self.copy_address.clicked.connect(self.address_wanted)
        self.copy_command.clicked.connect(self.command_wanted)
        self.add_floor.clicked.connect(self.floor_wanted)
        self.import_events.clicked.connect(self.import_wanted)
        self._lay_out()
        self.show_listener(ListenerState())

    def show_listener(self, state: ListenerState) -> None:
        """Show the address while there is one."""
        listening = state.address is not None
        self.address.setText(events_url(state.address) if state.address else "")
        for widget in (self.address, self.copy_address, self.copy_command, self.reach):
            widget.setVisible(listening)
        look_around = self.tr(
            "six workers, six stations, seven days. Simulated data is kept apart and can be "
            "removed in one step."
        )
        before = (
            self.tr(
                "Factory Desktop is listening and ready. Point a camera at the address below, "
                "or look around first with a simulated floor: "
            )
            if listening
            else self.tr("Cameras cannot send yet. Look around with a simulated floor: ")
        )
        self.words.setText(before + look_around)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(10)
        where.addWidget(self.address, 1)
        where.addWidget(self.copy_address)
        where.addWidget(self.copy_command)
        begin = QHBoxLayout()
        begin.setSpacing(10)
        begin.addWidget(self.add_floor)
        begin.addWidget(self.import_events)
        begin.addStretch()
        self.body.addSpacing(4)
        self.body.addLayout(where)
        self.body.addLayout(begin)
        self.body.addWidget(self.reach)
