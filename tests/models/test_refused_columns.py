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
    assert written == ["11:40:00", "1,204", "No worker with this id.", '{ "worker_id": "W9" }']
    yesterday = refused_columns(ZoneInfo(ZONE), NOW + timedelta(days=1))
    assert yesterday[0].text(REFUSED) == "22 Jan 11:40"


def test_that_all_is_told_in_full(qapp: QApplication) -> None:
    assert in_full(REFUSED) == (
        'No worker with this id.\nField: /worker_id\n\n{\n  "worker_id": "W9"\n}'
    )
    cut = RefusedEvent(2, NOW, 1, "No JSON.", "", "xxx", is_whole=False)
    assert in_full(cut) == "No JSON.\n\nxxx\n(The rest is not kept.)"
