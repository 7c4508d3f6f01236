from datetime import date

import pytest

from factory_desktop.domain.calendar import FIRST_DAY
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.models import target_text
from factory_desktop.models.text import SPACE

DAY = date(2026, 1, 22)


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (UnitsTarget("S1", 18.5, FIRST_DAY), "Since the beginning: 18.5 units / h at S1"),
        (
            UnitsTarget("S1", None, DAY, "Night"),
            "From 22 Jan 2026: as in all shifts at S1 in Night",
        ),
        (UnitsTarget("S1", 0, DAY), "From 22 Jan 2026: no target at S1"),
        (UnitsTarget("S1", 15, DAY, "Night"), "From 22 Jan 2026: 15 units / h at S1 in Night"),
    ],
)
def test_that_a_stations_target_is_told_in_a_line(target: UnitsTarget, words: str) -> None:
    assert target_text.units(target) == words


def test_that_the_share_for_workers_is_told_in_a_line() -> None:
    assert target_text.utilization(UtilizationTarget(0.85, DAY)) == (
        f"From 22 Jan 2026: utilization of 85.0{SPACE}%"
    )
    assert target_text.utilization(UtilizationTarget(0, DAY)) == (
        "From 22 Jan 2026: no target for utilization"
    )
