from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.retention import RetentionPreview
from factory_desktop.models import retention_text
from tests.snapshots import NOW

ZONE = ZoneInfo("Europe/Tallinn")
FIRST = datetime(2025, 12, 4, 22, 30, tzinfo=ZoneInfo("UTC"))


UNDO = " This cannot be undone."
LONG = "186,204 events from 5 Dec 2025 to 21 Jan 2026 go; their sums by hour stay."
SHORT = (
    "This goes: 1 event of 22 Jan; the sums by hour stay."
    " Refused events of that time go too: 1,002."
)
REFUSED = "No event is that old now. Refused events of that time go too: 1."


@pytest.mark.parametrize(
    ("preview", "words"),
    [
        (RetentionPreview(), "No event is that old now."),
        (RetentionPreview(186_204, FIRST, NOW - timedelta(days=1)), LONG + UNDO),
        (RetentionPreview(1, NOW, NOW, 1002), SHORT + UNDO),
        (RetentionPreview(refused=1), REFUSED + UNDO),
    ],
)
def test_that_what_goes_is_told(preview: RetentionPreview, words: str) -> None:
    assert retention_text.goes(preview, ZONE, NOW) == words
