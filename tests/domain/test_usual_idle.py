from datetime import timedelta

from factory_desktop.domain.usual_idle import UsualIdle


def test_that_nothing_is_usual_where_nothing_is_known() -> None:
    assert UsualIdle().workers.get("W1") is None
    assert UsualIdle().stations.get("S1") is None


def test_that_the_same_lengths_are_the_same() -> None:
    one, other = (UsualIdle(workers={"W1": timedelta(minutes=4)}) for _ in range(2))
    assert one == other != UsualIdle()
