"""The real program read by a real Prometheus with the example's files."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.packaging.monitoring.expressions import rules, shown
from tests.packaging.monitoring.scraper import Scraper, scraping, wait_until
from tests.promises.served import Served

pytestmark = pytest.mark.prometheus

NOT_HAPPENED = {"CamerasTurnedAway"}
"""Alerts of something that the program here has not been brought to do."""


@pytest.fixture(scope="module")
def scraper(served: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scraper]:
    with scraping(served.port, tmp_path_factory.mktemp("prometheus")) as scraper:
        # A rate needs two readings.
        wait_until(lambda: (scraper.value("count_over_time(factory_up[1m])") or 0) >= 3)
        yield scraper


def test_that_it_is_read_without_an_error(scraper: Scraper) -> None:
    (target,) = scraper.ask("targets")["activeTargets"]
    assert (target["health"], target["lastError"]) == ("up", "")


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ('factory_events_stored_total{camera="CAM-1"}', 11),
        ('factory_events_duplicate_total{camera="CAM-1"}', 1),
        ('factory_events_late_total{camera="CAM-1"}', 1),
        ('factory_events_rejected_total{camera="CAM-1", reason="unknown-worker"}', 1),
        ('factory_events_rejected_total{camera="CAM-1", reason="future-dated"}', 1),
        ('factory_event_confidence_ratio_count{model="pose", version="2"}', 11),
        ('factory_event_lag_seconds_bucket{le="60.0"}', 10),
        ('factory_http_errors_total{status="400", code="malformed"}', 1),
        ("factory_commands_queued_limit", 1024),
        ("factory_up", 1),
    ],
)
def test_that_what_was_sent_is_what_prometheus_knows(
    scraper: Scraper, expression: str, value: float
) -> None:
    assert scraper.value(expression) == value


@pytest.mark.parametrize("expression", shown())
def test_that_every_panel_has_something_to_show(scraper: Scraper, expression: str) -> None:
    assert scraper.query(expression)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: str(rule["alert"]))
def test_that_every_alert_looks_at_something(scraper: Scraper, rule: dict[str, Any]) -> None:
    """Without its comparisons an expression gives what they would be made with."""
    watched = re.sub(r"(==|[<>]) -?[\d.]+", "", rule["expr"])
    assert watched != rule["expr"]
    assert bool(scraper.query(watched)) is (rule["alert"] not in NOT_HAPPENED)


def test_that_alerts_are_worked_out_without_an_error(scraper: Scraper) -> None:
    def worked_out() -> list[dict[str, Any]]:
        (group,) = scraper.ask("rules")["groups"]
        return [rule for rule in group["rules"] if rule["health"] != "unknown"]

    wait_until(lambda: len(worked_out()) == len(rules()))
    assert [rule["lastError"] for rule in worked_out() if rule["health"] != "ok"] == []


def test_that_a_program_that_has_gone_is_noticed(scraper: Scraper, served: Served) -> None:
    served.kill()
    wait_until(lambda: scraper.query('ALERTS{alertname="ProgramDown"}') != [])
