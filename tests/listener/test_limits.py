from factory_desktop.domain.settings import Settings
from factory_desktop.listener.limits import USUAL, Limits


def test_that_nothing_set_means_the_usual_ones() -> None:
    assert Limits.of(Settings()) == USUAL == Limits(256, 64, 10_000)


def test_that_the_settings_are_the_limits() -> None:
    settings = Settings(connections=3, connections_per_address=2, requests_per_second=1)
    assert Limits.of(settings) == Limits(connections=3, per_address=2, requests=1)
