from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.models.refused_columns import in_full, refused_columns
from tests.snapshots import NOW, ZONE

REFUSED = RefusedEvent(
    number=1,
    last_at=NOW,
    times=1_204,
    reason="No worker with this id.",
    pointer="/worker_id",
    sent='{\n  "worker_id": "W9"\n}',
    is_whole=True,
)


def test_that_a_row_is_written_by_the_plants_clock_in_one_line(qapp: QApplication) -> None:
    columns = refused_columns(ZoneInfo(ZONE), NOW)
    written = [column.text(REFUSED) for column in columns]
    sent = '{ "worker_id": "W9" }'
    assert written == ["11:40:00", "1,204", "–", "No worker with this id.", sent]
    assert columns[2].text(replace(REFUSED, sender="CAM-1")) == "CAM-1"
    yesterday = refused_columns(ZoneInfo(ZONE), NOW + timedelta(days=1))
    assert yesterday[0].text(REFUSED) == "22 Jan 11:40"


def test_that_all_is_told_in_full(qapp: QApplication) -> None:
    assert in_full(REFUSED) == (
        'No worker with this id.\nField: /worker_id\n\n{\n  "worker_id": "W9"\n}'
    )
    known = in_full(replace(REFUSED, sender="CAM-1"))
    assert "Field: /worker_id\nSent with the key of CAM-1\n" in known
    cut = RefusedEvent(2, NOW, 1, "No JSON.", "", "xxx", is_whole=False)
    assert in_full(cut) == "No JSON.\n\nxxx\n(The rest is not kept.)"
