from zoneinfo import ZoneInfo

from factory_desktop.models.alert_columns import alert_columns
from factory_desktop.models.concern_text import Floor
from tests import snapshots
from tests.models.test_alert_text import IDLE, IDLES, OVER
from tests.snapshots import NOW, ZONE


def test_that_an_alert_is_a_line_with_its_end() -> None:
    columns = alert_columns(Floor.of(snapshots.shift_snapshot()), ZoneInfo(ZONE), NOW)
    assert [column.text(OVER) for column in columns] == [
        "11:20",
        IDLES,
        "Warning",
        "11:35",
        "–",
    ]
    assert columns[3].text(IDLE) == "Still so"
