"""ZoneField: a time zone, chosen or typed."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import Qt, QTimeZone
from PySide6.QtWidgets import QComboBox, QCompleter

_PLACES = "/"
"""Stands in the names of zones of places; others are mere abbreviations."""


class ZoneField(QComboBox):
    """All zones by name; a part of a name finds it."""

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        names = {bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()}
        self.addItems(sorted({"UTC", zone.key} | {name for name in names if _PLACES in name}))
        self.setCurrentText(zone.key)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.setAccessibleName(self.tr("Time zone"))

    def zone(self) -> ZoneInfo | None:
        """Return the zone named; None where there is none of this name."""
        try:
            return ZoneInfo(self.currentText().strip())
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return None
