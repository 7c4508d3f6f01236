from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.captioned import Captioned
from factory_desktop.views.plain import label


def test_that_a_long_sentence_stands_whole_below_the_chart(qtbot: QtBot) -> None:
    chart = label("chart")
    made = Captioned(chart)
    qtbot.addWidget(made)
    made.say("By the measured rule, within shifts and outside their breaks. " * 3)
    made.resize(400, 300)
    made.show()
    caption = made._caption
    assert made.said() == caption.text()
    assert caption.geometry().top() > chart.geometry().bottom()
    assert caption.height() >= caption.heightForWidth(caption.width())
