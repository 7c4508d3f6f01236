from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.label_axis import AxisLabel, LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.theme import LIGHT


def picture(qtbot: QtBot, left: LabelAxis, bottom: LabelAxis) -> QImage:
    plot = Plot(left, bottom)
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    plot.resize(400, 120)
    plot.setRange(xRange=(0, 100), yRange=(0, 5), padding=0)
    plot.show()
    QApplication.processEvents()
    return QImage(plot.grab().toImage())


def inked(image: QImage, *, below: int = 0) -> list[int]:
    """The columns of pixels with anything in them, in the lowest so many rows."""
    rows = range(image.height() - below, image.height()) if below else range(image.height())
    ground = QColor(LIGHT.surface)
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in rows)]


def test_that_a_long_name_is_cut_off_inside_the_axis(qtbot: QtBot) -> None:
    left = LabelAxis("left")
    left.set_labels([AxisLabel(2.5, "<img src=x> " + "A" * 60)])
    left.fit_width(120)
    assert left.width() == 120
    columns = inked(picture(qtbot, left, LabelAxis("bottom")))
    assert columns
    assert max(columns) <= 120 - 6


def test_that_a_label_that_would_be_cut_at_an_end_is_left_out(qtbot: QtBot) -> None:
    bottom = LabelAxis("bottom")
    bottom.set_labels([AxisLabel(100, "24:00")])
    assert inked(picture(qtbot, LabelAxis("left"), bottom), below=24) == []
    inner = LabelAxis("bottom")
    inner.set_labels([AxisLabel(50, "12:00")])
    assert inked(picture(qtbot, LabelAxis("left"), inner), below=24) != []


def test_that_the_mark_stays_inside_and_hides_what_it_covers(qtbot: QtBot) -> None:
    alone, covering = LabelAxis("bottom"), LabelAxis("bottom")
    mark = AxisLabel(100, "now 11:40")
    alone.set_labels([], mark)
    covering.set_labels([AxisLabel(94, "11:30")], mark)
    first = picture(qtbot, LabelAxis("left"), alone)
    assert first == picture(qtbot, LabelAxis("left"), covering)
    assert any(first.pixelColor(x, 105) == QColor(LIGHT.text) for x in range(330, 400))


def test_that_no_label_touches_the_mark(qtbot: QtBot) -> None:
    mark = AxisLabel(50, "now 17:55")
    pictures = []
    for gap in (None, 4, 12):
        left, bottom = LabelAxis("left"), LabelAxis("bottom")
        left.setWidth(0)
        apart = (bottom.width_of("now 17:55") + bottom.width_of("25 Nov")) / 2 + 5 + (gap or 0)
        beside = [] if gap is None else [AxisLabel(50 - apart / 4, "25 Nov")]
        bottom.set_labels(beside, mark)
        pictures.append(picture(qtbot, left, bottom))
    alone, near, apart_enough = pictures
    assert near == alone
    assert apart_enough != alone


def test_that_the_width_is_that_of_the_longest_label(qtbot: QtBot) -> None:
    left = LabelAxis("left")
    left.set_labels([AxisLabel(1, "A"), AxisLabel(2, "AAAAAAAA")])
    left.fit_width(500)
    assert left.width_of("AAAAAAAA") < left.width() < left.width_of("AAAAAAAA") + 16
