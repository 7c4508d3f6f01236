import pytest

from factory_desktop.domain.operation import Generate, Initialize, Refresh, SamplePlan


@pytest.mark.parametrize(("days", "per_day"), [(1, 10), (7, 100), (30, 1000)])
def test_that_the_documents_sizes_are_taken(days: int, per_day: int) -> None:
    assert SamplePlan(days, per_day).days == days


@pytest.mark.parametrize(("days", "per_day"), [(0, 100), (31, 100), (-1, 100), (7, 9), (7, 1001)])
def test_that_other_sizes_are_refused_in_words(days: int, per_day: int) -> None:
    with pytest.raises(ValueError, match=r"^Choose .*\.$"):
        SamplePlan(days, per_day)


def test_that_the_default_is_seven_days_of_a_hundred_events_and_removes_nothing_real() -> None:
    for operation in (Generate(), Initialize(), Refresh()):
        assert operation.plan == SamplePlan(days=7, events_per_day=100, realistic=False)
    assert not Generate().clear_existing
    assert not Refresh().everything
