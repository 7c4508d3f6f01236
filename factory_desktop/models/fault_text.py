"""Faults of simulated cameras in words."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.camera_fault import CameraFault

tr = partial(QCoreApplication.translate, "faults")


def word(fault: CameraFault | None) -> str:
    """Say what is wrong with a camera; None is nothing."""
    if fault is None:
        return tr("All goes well")
    return {
        CameraFault.SILENT: tr("Falls silent after a minute"),
        CameraFault.SLOW_CLOCK: tr("Clock 2 min slow"),
        CameraFault.FAST_CLOCK: tr("Clock 2 min fast"),
        CameraFault.DUPLICATES: tr("Sends everything twice"),
        CameraFault.OUT_OF_ORDER: tr("Sends out of order"),
        CameraFault.OFFLINE: tr("Offline every other half minute"),
        CameraFault.DRIFT: tr("Less and less sure"),
        CameraFault.NEW_MODEL: tr("Another model version"),
        CameraFault.FLOOD: tr("Floods: 50 times as often"),
    }[fault]
