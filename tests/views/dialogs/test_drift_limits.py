import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.drift import DOCUMENT_RATES, DriftLimits, SetDriftLimits
from factory_desktop.views.dialogs.drift_limits import DriftLimitsDialog

OTHER = DriftLimits(0.7, 0.4, 0.9, 0.25, 5.0, 25.0)


def dialog(qtbot: QtBot, before: DriftLimits = OTHER) -> DriftLimitsDialog:
    made = DriftLimitsDialog(None, before)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("before", [DriftLimits(), OTHER, DOCUMENT_RATES])
def test_that_what_is_in_force_is_shown_and_only_changes_are_saved(
    qtbot: QtBot, before: DriftLimits
) -> None:
    made = dialog(qtbot, before)
    assert made.change() == SetDriftLimits(before)
    assert not made.action.isEnabled()


def test_that_cameras_are_judged_by_the_documents_rates_where_that_is_wanted(qtbot: QtBot) -> None:
    made = dialog(qtbot, DriftLimits())
    assert not made.rate_low.isEnabled()
    made.own.setChecked(False)
    assert made.rate_low.isEnabled()
    assert made.change() == SetDriftLimits(DOCUMENT_RATES)


def test_that_the_documents_limits_come_back_by_a_button(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    made.reset.click()
    assert made.change() == SetDriftLimits(DriftLimits())
    assert made.action.isEnabled()


def test_that_it_says_what_cannot_be_judged_by(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    made.confidence.setValue(0.77)
    assert made.fault.text().startswith("Confidence is counted in steps of 0.05")
    assert not made.action.isEnabled()
    made.confidence.setValue(0.75)
    made.working_low.setValue(95)
    assert made.fault.text() == "The lower limit has to be below the upper one."
    made.working_low.setValue(45)
    assert made.fault.isHidden()
    assert made.action.isEnabled()
