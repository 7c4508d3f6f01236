from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.model_version import ModelVersion, SetModelVersion, active_of, strays
from tests.factories import T0

DAY = timedelta(days=1)


def version(key: int, **more: object) -> ModelVersion:
    return replace(ModelVersion(key, "detector", f"{key}.0", first_at=T0 + key * DAY), **more)  # type: ignore[arg-type]


def active(*versions: ModelVersion) -> list[int]:
    return sorted(one.key for one in active_of(versions, T0 + 9 * DAY).values())


def test_that_the_newest_deployed_is_active_and_one_without_a_date_is_so_since_first_seen() -> None:
    assert active(version(2), version(1)) == [2]
    assert active(version(1, deployed_at=T0 + 5 * DAY), version(2)) == [1]


def test_that_a_mark_made_by_hand_wins_which_is_what_a_rollback_is() -> None:
    assert active(version(1, marked=True), version(2)) == [1]


def test_that_what_is_still_to_be_deployed_or_was_never_seen_is_not_active() -> None:
    assert active(version(1), version(2, deployed_at=T0 + 10 * DAY)) == [1]
    assert active(version(1), version(2, first_at=None)) == [1]
    assert active(version(2, first_at=None)) == []


def test_that_each_model_has_its_own() -> None:
    assert active(version(1), version(2), version(3, model_id="other")) == [2, 3]


def test_that_who_sends_and_is_not_active_is_pointed_out_for_a_day() -> None:
    now = T0 + 9 * DAY
    old, new = version(1, last_at=now - DAY / 2), version(2, last_at=now)
    assert strays((old, new), now) == (old,)
    assert strays((replace(old, marked=True), new), now) == (new,)
    assert strays((old, new), now + DAY) == ()
    assert strays((version(1), new), now) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"accuracy": 1.01},
        {"accuracy": -0.1},
        {"notes": "x" * 501},
        {"version": "a b"},
        {"model_id": "", "version": ""},
    ],
)
def test_that_nonsense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        SetModelVersion(**({"model_id": "detector", "version": "2.0"} | wrong))  # type: ignore[arg-type]
