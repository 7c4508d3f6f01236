"""Desks: each takes care of one matter, from its menu entries to its dialogs and banners."""

from factory_desktop.domain.listening import ListenerState
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.access_desk import AccessDesk
from factory_desktop.views.alert_desk import AlertDesk
from factory_desktop.views.audit_desk import AuditDesk
from factory_desktop.views.backup_desk import BackupDesk
from factory_desktop.views.board_desk import BoardDesk
from factory_desktop.views.bundle_desk import BundleDesk
from factory_desktop.views.calendar_desk import CalendarDesk
from factory_desktop.views.camera_desk import CameraDesk
from factory_desktop.views.clock_desk import ClockDesk
from factory_desktop.views.closing_desk import ClosingDesk
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.explain_desk import ExplainDesk, Figure
from factory_desktop.views.export_desk import ExportDesk
from factory_desktop.views.help_desk import HelpDesk
from factory_desktop.views.import_desk import ImportDesk
from factory_desktop.views.listener_desk import ListenerDesk
from factory_desktop.views.live_hint import LiveHint
from factory_desktop.views.model_desk import ModelDesk
from factory_desktop.views.network_desk import NetworkDesk
from factory_desktop.views.note_desk import NoteDesk
from factory_desktop.views.other_store_desk import OtherStoreDesk
from factory_desktop.views.paper_desk import PaperDesk
from factory_desktop.views.plain_desk import PlainDesk
from factory_desktop.views.recent_desk import RecentDesk
from factory_desktop.views.refused_desk import RefusedDesk
from factory_desktop.views.replay_desk import ReplayDesk
from factory_desktop.views.report_desk import ReportDesk
from factory_desktop.views.retention_desk import RetentionDesk
from factory_desktop.views.retraining_desk import RetrainingDesk
from factory_desktop.views.review_desk import ReviewDesk
from factory_desktop.views.room import Room
from factory_desktop.views.rule_desk import RuleDesk
from factory_desktop.views.salvage_desk import SalvageDesk
from factory_desktop.views.silence_desk import SilenceDesk
from factory_desktop.views.simulator_desk import SimulatorDesk
from factory_desktop.views.store_desk import StoreDesk
from factory_desktop.views.text_desk import TextDesk
from factory_desktop.views.theme import Theme
from factory_desktop.views.undo_desk import UndoDesk
from factory_desktop.views.worker_data_desk import WorkerDataDesk


class Desks:
    """All desks of the window, connected to its parts."""

    def __init__(self, room: Room) -> None:
        window, bridge, actions = room.window, room.bridge, room.actions
        banners, word = room.banners, room.status.progress
        self.data = DataDesk(window, bridge, actions, banners, word)
        self.rule = RuleDesk(window, bridge, actions, banners, self.data, room.locked)
        self.calendar = CalendarDesk(window, actions, self.data, room.clock, room.locked)
        self.notes = NoteDesk(window, bridge, actions, banners, self.data, room.pages.picked_about)
        # Cameras and the listener are of the present, whatever is shown.
        self.help = HelpDesk(window, bridge, actions, word, room.clock.live, room.store)
        self.listener = ListenerDesk(window, bridge, banners, room.clock.live)
        self.refused = RefusedDesk(room, self.data)
        self.replay = ReplayDesk(room)
        self.explain = ExplainDesk(room)
        self.paper = PaperDesk(room)
        self.cameras = CameraDesk(room, self.data)
        self.models = ModelDesk(room, self.data)
        self.retraining = RetrainingDesk(room, self.data)
        self.review = ReviewDesk(room, self.data)
        self.access = AccessDesk(room, self.data)
        self.network = NetworkDesk(room)
        self.plain = PlainDesk(room)
        self.audit = AuditDesk(room)
        self.retention = RetentionDesk(room, self.data)
        self.worker_data = WorkerDataDesk(room, self.data)
        self.exports = ExportDesk(room)
        self.imports = ImportDesk(room)
        self.reports = ReportDesk(room)
        self.store = StoreDesk(room)
        self.salvage = SalvageDesk(room)
        self.board = BoardDesk(room)
        self.simulator = SimulatorDesk(room)
        self.bundle = BundleDesk(room)
        self.other_store = OtherStoreDesk(room, self.data)
        self.recent = RecentDesk(room, self.data, self.other_store)
        self.undo = UndoDesk(room, self.data)
        self.backups = BackupDesk(room, self.data)
        self.silence = SilenceDesk(room)
        self.closing = ClosingDesk(room)
        self.alerts = AlertDesk(room, self.data, self.closing.tray)
        self.clock = ClockDesk(room)
        self.text = TextDesk(room)
        self.hint = LiveHint(window, banners, actions["go.live"])
        self._connect(room)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Let each know what is shown."""
        settled = self.data, self.rule, self.calendar, self.notes, self.help, self.listener
        taken = self.replay, self.explain, self.exports, self.imports, self.reports, self.hint
        others = self.silence, self.cameras, self.access, self.network, self.refused, self.bundle
        privacy = (
            self.audit,
            self.retention,
            self.worker_data,
            self.closing,
            self.clock,
            self.backups,
            self.models,
            self.retraining,
            self.review,
            self.alerts,
        )
        for desk in (*settled, *taken, *others, *privacy):
            desk.show_snapshot(snapshot)

    def set_theme(self, theme: Theme) -> None:
        """Have the next dialogs painted in these colors."""
        for desk in (self.explain, self.paper, self.board):
            desk.set_theme(theme)

    def show_listener(self, state: ListenerState) -> None:
        """Let those who care know where cameras can send to."""
        of_now = self.help, self.listener, self.replay, self.bundle
        for desk in (*of_now, self.simulator, self.closing):
            desk.show_listener(state)

    def hand_over(self, other: "Desks") -> None:
        """Let those of another window go on with what has been begun here."""
        self.replay.go_live()
        other.access.show_lan(self.access.lan)
        other.network.show_state(self.network.state)
        other.plain.show_state(self.plain.state)
        self.board.hand_over(other.board)
        self.simulator.hand_over(other.simulator)
        self.data.hand_over(other.data)
        self.notes.hand_over(other.notes)
        self.refused.hand_over(other.refused)
        self.salvage.hand_over(other.salvage)

    def _connect(self, room: Room) -> None:
        self.network.old_wanted.connect(self.plain.open)
        first_run = room.pages.first_run
        first_run.address_wanted.connect(self.help.copy_events_address)
        first_run.command_wanted.connect(self.help.copy_command)
        first_run.floor_wanted.connect(self.data.add_floor)
        first_run.import_wanted.connect(room.actions["file.import"].trigger)
        notes = room.pages.today.notes
        notes.add_wanted.connect(self.notes.add)
        notes.opened.connect(self.notes.open)
        notes.removed.connect(self.notes.remove)
        room.pages.note_wanted.connect(self.notes.write)
        room.pages.explain_wanted.connect(lambda key: self.explain.explain(Figure(key)))
        room.pages.replay_wanted.connect(self.replay.start)
        room.status.item_clicked.connect(self.help.item_clicked)
        room.status.item_clicked.connect(self.rule.item_clicked)
        room.status.item_clicked.connect(self.refused.item_clicked)
