import pytest

from factory_desktop.domain.retention import MOST_DAYS, SetRetention


@pytest.mark.parametrize("days", [0, -1, MOST_DAYS + 1])
def test_that_days_that_make_no_sense_are_refused(days: int) -> None:
    with pytest.raises(ValueError, match="Choose 1 to 3650 days"):
        SetRetention(days)


def test_that_all_may_be_kept() -> None:
    assert SetRetention(None) != SetRetention(1) == SetRetention(1)
