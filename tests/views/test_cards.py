from dataclasses import replace

from pytestqt.qtbot import QtBot

from factory_desktop.models.text import SPACE
from factory_desktop.views.application import application
from factory_desktop.views.card import Card
from factory_desktop.views.cards import CardRow
from factory_desktop.views.plain import ShortLabel
from factory_desktop.views.sparkline import Sparkline
from factory_desktop.views.theme import DARK, LIGHT
from tests.snapshots import bare_snapshot, empty_snapshot, shift_snapshot, snapshot


def row_of(qtbot: QtBot, width: int = 1200) -> CardRow:
    application()
    row = CardRow()
    qtbot.addWidget(row)
    row.setStyleSheet(LIGHT.qss())
    row.resize(width, 140)
    row.show()
    row.show_snapshot(shift_snapshot())
    return row


def rows_of_cards(row: CardRow) -> int:
    return len({card.y() for card in row.cards})


def test_that_six_cards_stand_in_their_order(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    names = [card.accessibleName().split(",")[0] for card in row.cards]
    assert names == [
        "Units",
        "Pace",
        "Productive time",
        "Worker utilization",
        "Station utilization",
        "Floor seen",
    ]


def test_that_a_narrow_row_breaks_into_two(qtbot: QtBot) -> None:
    row = row_of(qtbot, 1400)
    assert rows_of_cards(row) == 1
    row.resize(700, 300)
    qtbot.waitUntil(lambda: rows_of_cards(row) == 2)
    row.resize(1400, 140)
    qtbot.waitUntil(lambda: rows_of_cards(row) == 1)


def test_that_all_cards_of_a_row_are_equally_high_whatever_they_say(qtbot: QtBot) -> None:
    row = row_of(qtbot, 1400)
    for shown in (shift_snapshot(), bare_snapshot(), empty_snapshot()):
        row.show_snapshot(shown)
        qtbot.wait(20)
        assert len({card.height() for card in row.cards}) == 1
    row.set_short(True)
    qtbot.wait(20)
    assert len({card.height() for card in row.cards}) == 1


def test_that_a_low_row_is_lower(qtbot: QtBot) -> None:
    row = row_of(qtbot, 1400)
    high = row.sizeHint().height()
    row.set_short(True)
    assert row.sizeHint().height() < high - 30
    row.set_short(False)
    assert row.sizeHint().height() == high


def courses(row: CardRow) -> set[bool]:
    lines = [card.findChild(Sparkline) for card in row.cards]
    return {line.isVisible() for line in lines if isinstance(line, Sparkline)}


def test_that_low_cards_show_all_sparklines_or_none(qtbot: QtBot) -> None:
    row = row_of(qtbot, 1900)
    row.set_short(True)
    qtbot.waitUntil(lambda: courses(row) == {True})
    row.resize(6 * row._widest() + 50, 100)
    qtbot.waitUntil(lambda: courses(row) == {False})
    row.set_short(False)
    assert courses(row) == {True}


def cut(card: Card) -> list[str]:
    """The texts of a card that have less room than they take."""
    return [
        label.text()
        for label in card.findChildren(ShortLabel)
        if label.isVisible() and label.width() < label.sizeHint().width()
    ]


def test_that_no_text_is_cut_off_at_the_usual_widths(qtbot: QtBot) -> None:
    for width in (1500, 1174, 1022, 980):
        row = row_of(qtbot, width)
        row.set_short(width < 1174)
        qtbot.wait(20)
        assert [cut(card) for card in row.cards] == [[]] * 6, width


def test_that_the_theme_reaches_the_icons(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    light = row.grab().toImage()
    row.set_theme(DARK)
    assert row.grab().toImage() != light


def test_that_percent_is_split_into_figure_and_unit(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    reading = row.cards[3].reading
    assert SPACE not in reading.figure
    assert reading.unit == "%"


def test_that_a_click_on_a_card_asks_for_its_explanation(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    with qtbot.waitSignal(row.explain_wanted) as wanted:
        row.cards[5].click()
    assert wanted.args == ["floor-seen"]


def test_that_a_row_with_another_snapshot_says_what_it_says(qtbot: QtBot) -> None:
    row, shown = row_of(qtbot), snapshot()
    factory = replace(shown.dashboard.factory, units=1_523)
    row.show_snapshot(replace(shown, dashboard=replace(shown.dashboard, factory=factory)))
    assert row.cards[0].reading.figure == "1,523"
