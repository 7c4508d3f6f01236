from pathlib import Path
from zoneinfo import ZoneInfo

from factory_desktop.domain.backup import Backup, Reason
from factory_desktop.models.backup_columns import backup_columns
from tests.snapshots import NOW


def test_that_a_row_says_when_why_and_how_large() -> None:
    one = Backup(Path("a.db"), NOW, Reason.DAILY, 41_800_000)
    columns = backup_columns(ZoneInfo("Europe/Tallinn"))
    said = [
        column.write(column.value(one)).replace("\N{NO-BREAK SPACE}", " ") for column in columns
    ]
    assert said == ["22 Jan 2026, 11:40", "Each day, by itself", "41.8 MB"]
