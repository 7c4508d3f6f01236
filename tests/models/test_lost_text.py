"""What has become of a store's file, in words and with what can be done."""

from pathlib import Path

import pytest

from factory_desktop.domain.lost_file import Loss, LostFile, WayBack
from factory_desktop.models import lost_text

FILE, THERE, SAVED = Path("plant.db"), Path("old.db"), Path("backups/plant-1-saved.db")


@pytest.mark.parametrize(
    ("lost", "begins", "ends", "ways"),
    [
        (
            LostFile(Loss.DELETED, FILE, saved=SAVED),
            "The file plant.db was deleted while it was open: nothing can be stored. ",
            "All that was in it was saved as plant-1-saved.db in the folder of backups.",
            [WayBack.PUT_BACK, WayBack.OPEN],
        ),
        (
            LostFile(Loss.DELETED, FILE),
            "The file plant.db was deleted",
            "What was in it is being saved: leave the program open.",
            [],
        ),
        (
            LostFile(Loss.MOVED, FILE, THERE),
            "The file plant.db was moved",
            "It is old.db now, and all is in it.",
            [WayBack.MOVE_BACK],
        ),
        (
            LostFile(Loss.REPLACED, FILE, saved=SAVED),
            "Another file was put in the place of plant.db",
            "in the folder of backups.",
            [WayBack.OPEN],
        ),
        (LostFile(Loss.REPLACED, FILE), "Another file", "leave the program open.", []),
        (
            LostFile(Loss.OVERWRITTEN, FILE),
            "Another program wrote over plant.db while it was open",
            "What was in it is in its backups alone.",
            [WayBack.OPEN],
        ),
        (
            LostFile(Loss.TORN, FILE),
            "A file that belongs to plant.db",
            "What was stored before is all there.",
            [WayBack.OPEN],
        ),
    ],
)
def test_that_each_loss_is_told_with_what_can_be_done(
    lost: LostFile, begins: str, ends: str, ways: list[WayBack]
) -> None:
    said = lost_text.happened(lost)
    assert said.startswith(begins)
    assert said.endswith(ends)
    assert [way for way, _words in lost_text.ways(lost)] == ways
