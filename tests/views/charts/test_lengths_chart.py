from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.views.charts.bar_labels import text_width
from factory_desktop.views.charts.lengths_chart import _HALF, LengthsChart
from factory_desktop.views.theme import DARK
from tests.answers import lengths
from tests.snapshots import snapshot


@pytest.fixture
def chart(qtbot: QtBot) -> LengthsChart:
    made = LengthsChart()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.show_lengths(snapshot(), lengths(8, 0, 4, 0, 0, 0, 1))
    return made


def test_that_counts_and_times_have_bars_of_their_own(chart: LengthsChart) -> None:
    counts, times = (bars.opts["width"] for bars in (chart._counts, chart._times))
    assert counts / counts.max() == pytest.approx([1, 0, 0.5, 0, 0, 0, 1 / 8])
    assert times.argmax() == 6
    assert chart._times.opts["x0"].min() > counts.max()
    said = [label.text for label in chart._labels.labels]
    assert said[:3] == ["8", "0", "4"]
    assert said[-1] == "40\N{NO-BREAK SPACE}min"


def test_that_words_tell_the_classes_with_spells(chart: LengthsChart) -> None:
    assert chart.accessibleDescription().count(".") == 3
    assert chart.words_at(QPointF(0, 1)).startswith("under 1 min: 8 spells")
    assert chart.words_at(QPointF(0, 9_999)) == ""
    assert chart._captioned.said().startswith("Under 5 min: 92.3")


def test_that_without_spells_it_says_so(chart: LengthsChart) -> None:
    chart.show_lengths(snapshot(view=View(pick=Pick("W3"))), lengths())
    assert chart._nothing.text() == "No idle spells for Michael Johnson in this time."
    assert chart.accessibleDescription() == chart._nothing.text()
    chart.show_lengths(snapshot(), replace(lengths(), too_many=True))
    assert chart._nothing.text().startswith("There are too many events")
    chart.wait("Working it out…")
    assert chart._nothing.text() == "Working it out…"


def test_that_the_theme_is_followed(chart: LengthsChart) -> None:
    chart.set_theme(DARK)
    assert chart._times.opts["brush"] == DARK.idle


@pytest.mark.parametrize("width", [380, 500, 900])
def test_that_every_figure_has_room_beside_its_bar(
    chart: LengthsChart, qtbot: QtBot, width: int
) -> None:
    chart.resize(width, 300)
    qtbot.waitUntil(lambda: chart._rows.plot.view_box.width() < width)
    box = chart._rows.plot.view_box
    (left, right), _ = box.viewRange()
    pixel = (right - left) / box.width()
    for label in chart._labels.labels:
        end = label.x + text_width(label.text) * pixel
        # Within its own half: the second begins where the first one's figures end.
        assert end <= (right if label.x >= _HALF else _HALF)
