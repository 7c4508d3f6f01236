from pathlib import Path

import pytest

from tests.soak.course import LIMITS, Limit, Sample, read, slopes


def life(pid: int, seconds: int, **an_hour: float) -> list[Sample]:
    """Make samples of a program that holds so much more of some things after an hour."""
    return [
        {"at": at, "pid": pid, "turns": at}
        | {one.what: (100 + an_hour.get(one.what, 0) * at / 3600) * one.scale for one in LIMITS}
        for at in range(seconds)
    ]


def test_that_a_leak_shows_as_what_it_is() -> None:
    found = {one.limit.what: one for one in slopes(life(1, 3600, memory=600, threads=-7), 10)}
    assert found["memory"].an_hour == pytest.approx(600)
    assert found["memory"].seconds == 3589
    assert not found["memory"].held
    assert found["threads"].an_hour == pytest.approx(-7)
    assert found["threads"].held


@pytest.mark.parametrize("limit", LIMITS, ids=[one.what for one in LIMITS])
def test_that_twice_the_limit_is_too_much_and_half_of_it_is_not(limit: Limit) -> None:
    allowed = limit.at_once + limit.an_hour
    for share, held in ((0.5, True), (2, False)):
        found = slopes(life(1, 3600, **{limit.what: allowed * share}), 0)
        assert [one.held for one in found if one.limit is limit] == [held]


def test_that_references_to_none_may_not_go_away_either() -> None:
    (none,) = (one for one in slopes(life(1, 3600, none=-500_000), 10) if one.limit.what == "none")
    assert not none.held


def test_that_each_life_is_looked_at_by_itself_and_short_ones_not_at_all() -> None:
    lives = life(1, 200, memory=9000) + life(2, 20) + life(3, 300)
    found = [one for one in slopes(lives, 10) if one.limit.what == "memory"]
    assert [(round(one.seconds), one.held) for one in found] == [(189, False), (289, True)]


def test_that_what_the_first_pages_take_is_no_leak() -> None:
    early = life(1, 7, memory=90_000)
    assert slopes(early * 4, 0) == []


def test_that_a_torn_line_costs_no_other(tmp_path: Path) -> None:
    file = tmp_path / "measures"
    file.write_text('{"at": 1}\n{"at": \n{"at": 3}\n', "utf-8")
    assert read(file) == [{"at": 1}, {"at": 3}]
