"""SimulatorDesk: simulated cameras, in a process of their own."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QProcess, SignalInstance

from factory_desktop.domain.listening import ListenerState
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.dialogs.simulated_cameras import SimulatedCamerasDialog
from factory_desktop.views.room import Room

_ENDS_WITHIN_MS = 3000


class SimulatorDesk(QObject):
    """Starts and stops `factory-desktop simulate`; it ends with the program at the latest."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._window, self._banners = room.window, room.banners
        self._address: str | None = None
        self._dialog: SimulatedCamerasDialog | None = None
        self._stopping = False
        self._action = room.actions["data.simulate"]
        self._action.setEnabled(False)
        self._action.triggered.connect(lambda _checked: self._open())
        self._process = QProcess()
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._adopt()
        QCoreApplication.instance().aboutToQuit.connect(self.stop)  # type: ignore[union-attr]

    @property
    def running(self) -> bool:
        """Whether they send."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def show_listener(self, state: ListenerState) -> None:
        """Know where to send to."""
        self._address = state.address
        self._action.setEnabled(state.address is not None or self.running)

    def start(self, options: Sequence[str]) -> None:
        """Let them begin."""
        if self._address is None or self.running:
            return
        self._stopping = False
        self._banners.clear("simulated-cameras")
        program, *first = command()
        self._process.start(program, [*first, "simulate", "--url", self._address, *options])

    def stop(self) -> None:
        """Have them end; they finish what is on its way."""
        if self.running:
            self._stopping = True
            self._process.terminate()
            if not self._process.waitForFinished(_ENDS_WITHIN_MS):
                self._process.kill()

    def hand_over(self, other: "SimulatorDesk") -> None:
        """Let another window's desk look after those that run."""
        for signal, slot in self._wires():
            signal.disconnect(slot)
        other.take_over(self._process)
        self._process = QProcess(self)

    def take_over(self, process: QProcess) -> None:
        """Look after a process that another window has started."""
        self._process = process
        self._adopt()

    def _adopt(self) -> None:
        self._process.setParent(self)
        for signal, slot in self._wires():
            signal.connect(slot)

    def _wires(self) -> tuple[tuple[SignalInstance, Callable[..., None]], ...]:
        process = self._process
        ends = process.finished, process.errorOccurred
        return ((process.started, self._tell), *((end, self._finish) for end in ends))

    def _open(self) -> None:
        with once(SimulatedCamerasDialog(self._window)) as dialog:
            self._dialog = dialog
            dialog.start_wanted.connect(self.start)
            dialog.stop_wanted.connect(self.stop)
            self._tell()
            dialog.exec()
            self._dialog = None

    def _finish(self, *_how: object) -> None:
        if self.running:
            return
        said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        failed = not self._stopping and self._process.exitCode() != 0
        problem = (said.strip().splitlines() or [self.tr("They have ended.")])[-1] if failed else ""
        self._tell(problem)
        if problem and self._dialog is None:
            told = self.tr("The simulated cameras have stopped: {why}").format(why=problem)
            self._banners.tell("simulated-cameras", told, "warning")

    def _tell(self, problem: str = "") -> None:
        if self._dialog is not None:
            self._dialog.show_running(running=self.running, problem=problem)


def command() -> list[str]:
    """Return what starts this program anew: a frozen one is its own interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "factory_desktop"]
