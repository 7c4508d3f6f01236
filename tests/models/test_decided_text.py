import pytest

from factory_desktop.domain.refused_change import Decided
from factory_desktop.models.decided_text import report


@pytest.mark.parametrize(
    ("decided", "said"),
    [
        (Decided(stored=1200), "Taken in: 1,200."),
        (
            Decided(stored=9, duplicates=1, refused=2, cut=3),
            "Taken in: 9. On file already: 1. Still refused: 2. Too long to be taken in: 3.",
        ),
        (Decided(discarded=3), "Discarded: 3."),
        (Decided(), "No refused event was there any more."),
    ],
)
def test_that_what_came_of_it_is_said_count_by_count(decided: Decided, said: str) -> None:
    assert report(decided) == said
