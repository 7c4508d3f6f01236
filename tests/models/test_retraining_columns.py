from datetime import timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.retraining import DEFAULTS, Priority, Reason, Retraining, Trigger
from factory_desktop.models.retraining_columns import log_columns, rule_columns
from tests.factories import T0


def test_that_a_line_of_the_log_reads_from_when_to_how_far() -> None:
    trigger = Trigger(Reason.NEW_LABELS, Priority.HIGH, T0 - timedelta(days=1), T0)
    one = Retraining("x", trigger, T0, "", "x", 1204, T0, None, None)
    columns = log_columns(ZoneInfo("UTC"), T0)
    assert [column.text(one) for column in columns] == [
        *("08:00", "New labels", "High", "1,204", "Exported. No receiver was set."),
    ]


def test_that_thresholds_have_their_units_and_a_rule_that_is_off_says_so() -> None:
    found = [tuple(column.text(rule) for column in rule_columns()) for rule in DEFAULTS.rules]
    assert [threshold for _, threshold, _ in found] == [
        *("2 hours", "1 hour", "90.0\N{NO-BREAK SPACE}%", "–", "1,000 labels", "–", "–"),
    ]
