from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.pages.figures_page import FiguresPage
from factory_desktop.views.theme import DARK, LIGHT, Theme
from tests.snapshots import empty_snapshot, snapshot


class Part:
    """Notes what it is given."""

    def __init__(self) -> None:
        self.shown: list[Snapshot] = []
        self.themes: list[Theme] = []

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.shown.append(snapshot)

    def set_theme(self, theme: Theme) -> None:
        self.themes.append(theme)


def page_with(qtbot: QtBot, part: Part) -> FiguresPage:
    page = FiguresPage(LIGHT)
    qtbot.addWidget(page)
    page._take(part)
    return page


def test_that_a_page_out_of_sight_catches_up_when_it_is_seen(qtbot: QtBot) -> None:
    part = Part()
    page = page_with(qtbot, part)
    first, last = empty_snapshot(), snapshot()
    page.show_snapshot(first)
    page.show_snapshot(last)
    assert part.shown == []
    page.show()
    assert part.shown == [last]
    page.hide()
    page.show()
    assert part.shown == [last]
    page.show_snapshot(first)
    qtbot.waitUntil(lambda: part.shown == [last, first])


def test_that_a_page_in_sight_draws_a_part_a_turn_and_the_newest_figures(qtbot: QtBot) -> None:
    parts = [Part(), Part(), Part()]
    page = page_with(qtbot, parts[0])
    page._take(parts[1])
    page._take(parts[2])
    page.show()
    page.show_snapshot(empty_snapshot())
    page._draw_next()
    assert [len(part.shown) for part in parts] == [1, 0, 0]
    page.show_snapshot(snapshot())
    qtbot.waitUntil(lambda: all(part.shown[-1:] == [snapshot()] for part in parts))
    assert [len(part.shown) for part in parts] == [2, 1, 1]
    assert not page._turn.isActive()


def test_that_a_late_part_is_up_to_date_at_once(qtbot: QtBot) -> None:
    page = page_with(qtbot, Part())
    page.show()
    page.show_snapshot(snapshot())
    late = Part()
    page._take(late)
    assert late.shown == [snapshot()]
    assert late.themes == [LIGHT]


def test_that_every_part_follows_the_theme(qtbot: QtBot) -> None:
    part = Part()
    page_with(qtbot, part).set_theme(DARK)
    assert part.themes == [LIGHT, DARK]
