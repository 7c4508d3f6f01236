from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.letter import Delivery, Hook
from factory_desktop.domain.retraining import ASKED, Priority, Reason, Retraining, Trigger
from factory_desktop.models import retraining_text
from tests.factories import T0

ZONE = ZoneInfo("UTC")


@pytest.mark.parametrize("reason", Reason)
def test_that_every_reason_has_a_name_and_what_is_looked_for_a_meaning(reason: Reason) -> None:
    assert retraining_text.reason(reason)
    assert bool(retraining_text.meant(reason)) is (reason not in ASKED)


def test_that_priorities_are_named() -> None:
    assert [retraining_text.priority(one) for one in Priority] == ["High", "Medium", "Low"]


def test_that_what_was_not_tried_yet_waits_to_be_sent() -> None:
    trigger = Trigger(Reason.SHIFT, Priority.LOW, T0, T0 + timedelta(days=1))
    asked = Retraining("x", trigger, T0, "", "x", None, None, None, None)
    assert retraining_text.state(asked, ZONE, T0) == "Exporting…"
    letter = Delivery("x", Hook.RETRAINING, "x", T0, 0, T0, None, None, None)
    assert retraining_text.delivery(letter, ZONE, T0) == "Waiting to be sent"
