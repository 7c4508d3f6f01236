from datetime import timedelta

from msgspec import structs
from pytestqt.qtbot import QtBot

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.rule_preview import RulePreview
from factory_desktop.metrics.snapshot import WorkerMetrics
from factory_desktop.models.text import SPACE
from factory_desktop.views.dialogs.rule_comparison import RuleComparison
from tests import snapshots

HOUR = timedelta(hours=1)
NOW, THEN = 1, 2


def preview(*workers: WorkerMetrics, rule: TimeRule | None = None) -> RulePreview:
    factory = snapshots.factory(workers, ())
    return RulePreview(rule or TimeRule(), factory, workers, 11.5 * HOUR)


def texts(comparison: RuleComparison, column: int) -> list[str]:
    return [words.replace(SPACE, " ") for words in comparison.texts(column).values()]


def test_that_the_figures_stand_beside_each_other(qtbot: QtBot) -> None:
    comparison = RuleComparison()
    qtbot.addWidget(comparison)
    first = snapshots.worker(1, active=3 * HOUR, idle=HOUR, absent=HOUR, utilization=0.75, units=60)
    second = structs.replace(first, worker_id="W2", name="Sarah Chen", active=HOUR / 2)
    comparison.show_now(preview(first, second))
    assert texts(comparison, THEN) == ["…"] * 5
    comparison.show_then(preview(second))
    assert list(comparison.texts(NOW)) == [
        "Productive time",
        "Worker utilization",
        "Pace",
        "Most state time of a worker",
        "Clock time since midnight",
    ]
    assert texts(comparison, NOW) == [
        "3:30 h",
        "75.0 %",
        "34.3 units / h",
        "John Martinez, 5:00 h",
        "11:30 h",
    ]
    assert texts(comparison, THEN) == [
        "30 min",
        "75.0 %",
        "120.0 units / h",
        "Sarah Chen, 2:30 h",
        "11:30 h",
    ]
    comparison.show_then(None)
    assert texts(comparison, THEN) == ["…"] * 5


def test_that_a_day_without_events_has_dashes(qtbot: QtBot) -> None:
    comparison = RuleComparison()
    qtbot.addWidget(comparison)
    comparison.show_now(preview(snapshots.unseen_worker(1, "Nobody")))
    assert texts(comparison, NOW) == ["0 min", "–", "–", "–", "11:30 h"]
    comparison.show_now(preview())
    assert texts(comparison, NOW)[3] == "–"


def test_that_a_long_name_pushes_nothing_aside(qtbot: QtBot) -> None:
    comparison = RuleComparison()
    qtbot.addWidget(comparison)
    before = comparison.minimumSizeHint().width()
    comparison.show_now(preview(snapshots.worker(1, name="Wolfeschlegelsteinhausen " * 8)))
    assert comparison.minimumSizeHint().width() == before
