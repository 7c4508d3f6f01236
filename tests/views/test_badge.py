from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.concern import Severity
from factory_desktop.views import badge
from factory_desktop.views.app_icon import app_icon
from factory_desktop.views.badge import SIZES, TROUBLE, Badge, badged
from tests.models.test_alert_text import IDLE, SILENT, board
from tests.snapshots import NOW
from tests.views.test_theme import contrast


def test_that_it_counts_what_nobody_has_seen_to_and_is_as_grave_as_the_worst() -> None:
    assert badge.of(None) is None
    assert badge.of(board(cleared=(IDLE,))) is None
    two = badge.of(board(SILENT, IDLE))
    assert two is not None
    assert (two.text, two.ground) == ("2", TROUBLE.ground)
    seen_to = replace(SILENT, acknowledged_at=NOW)
    one = badge.of(board(seen_to, IDLE))
    assert one is not None
    assert one.text == "1"
    assert one.ground not in {two.ground, ""}
    assert badge.of(board(seen_to, replace(IDLE, acknowledged_at=NOW))) is None
    many = badge.of(board(*[replace(IDLE, number=n) for n in range(12)]))
    assert many is not None
    assert many.text == "9+"


def test_that_its_figure_can_be_read(qapp: QApplication) -> None:
    for severity in Severity:
        told = replace(IDLE, concern=replace(IDLE.concern, severity=severity))
        made = badge.of(board(told))
        assert made is not None
        assert contrast(made.ink, made.ground) >= 4.5


@pytest.mark.parametrize("size", SIZES)
def test_that_it_is_drawn_in_the_corner_and_leaves_the_rest(size: int, qapp: QApplication) -> None:
    bare = app_icon().pixmap(size).toImage()
    drawn = badged(app_icon(), Badge("", "#B3261E")).pixmap(size).toImage()
    at = round(size * 0.66)
    assert drawn.pixelColor(at, at).name().upper() == "#B3261E"
    assert drawn.pixelColor(size // 4, size // 4) == bare.pixelColor(size // 4, size // 4)
    numbers = [badged(app_icon(), Badge(n, "#B3261E")).pixmap(size).toImage() for n in "37"]
    assert numbers[0] != numbers[1]


def test_that_without_one_the_icon_is_as_it_was(qapp: QApplication) -> None:
    assert badged(app_icon(), None) is app_icon()
