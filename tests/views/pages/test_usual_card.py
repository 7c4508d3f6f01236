import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.own_median import OwnMedian
from factory_desktop.views.pages.usual_card import UsualCard

UNKNOWN = OwnMedian(None, 0, None)
USUAL = OwnMedian(20.0, 19, None)


@pytest.mark.parametrize(
    ("rate", "usual", "said"),
    [
        (
            23.5,
            USUAL,
            ("23.5", "▲ 3.5 above usual", "Usual: 20.0, median of 19 days in the 4 weeks before"),
        ),
        (
            18.0,
            OwnMedian(20.0, 1, None),
            ("18.0", "▼ 2.0 below usual", "Usual: 20.0, median of 1 day in the 4 weeks before"),
        ),
        (
            20.04,
            OwnMedian(20.0, 2, "Night"),
            ("20.0", "as usual", "Usual: 20.0, median of 2 shifts “Night” in the 4 weeks before"),
        ),
        (None, USUAL, ("–", "", "Usual: 20.0, median of 19 days in the 4 weeks before")),
        (5.0, UNKNOWN, ("5.0", "", "Usual: –, nothing to go by in the 4 weeks before")),
    ],
)
def test_that_a_rate_is_compared_in_words(
    qtbot: QtBot, rate: float | None, usual: OwnMedian, said: tuple[str, ...]
) -> None:
    card = UsualCard("Units per hour", "units / h of active time")
    qtbot.addWidget(card)
    card.show()
    card.show_rate(rate, usual)
    assert card.texts() == said
    assert card._compared.isVisible() == bool(said[1])
    spoken = ["Units per hour", said[0], "units / h of active time", said[1], said[2]]
    assert card.accessibleName() == ", ".join(filter(None, spoken))
