import re
from itertools import combinations
from typing import Any

import pytest

from factory_desktop.listener.dispatcher import Health
from factory_desktop.listener.meters import Meters
from tests.packaging.monitoring.expressions import dashboard, names, rule_tests, rules, shown

SUFFIXES = {"histogram": ("_bucket", "_count", "_sum"), "summary": ("_count", "_sum")}
OF_PROMETHEUS = {"up"}
"""Made by Prometheus itself for all that it reads."""


def exposed() -> set[str]:
    """The metrics that the program knows, whether anything has happened or not."""
    text = Meters().text(Health(writer=True, store=True, queued=0)).decode()
    found = re.findall(r"^# TYPE (\w+) (\w+)$", text, re.MULTILINE)
    return {name + suffix for name, kind in found for suffix in SUFFIXES.get(kind, ("",))}


def test_that_metrics_are_told_from_all_else_in_an_expression() -> None:
    asked = 'sum by (le, job) (rate(a_total{x=~"b.*"}[5m])) / on (y) c > 0.5 or vector(1) and d'
    assert names(asked) == {"a_total", "c", "d"}


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: str(rule["alert"]))
def test_that_an_alert_reads_what_the_program_tells(rule: dict[str, Any]) -> None:
    asked = names(rule["expr"])
    assert asked
    assert asked - exposed() - OF_PROMETHEUS == set()


def test_that_the_dashboard_reads_what_the_program_tells() -> None:
    asked = {name for expression in shown() for name in names(expression)}
    assert asked - exposed() == set()


def test_that_nothing_is_told_that_neither_shows() -> None:
    asked = {name for expression in shown() for name in names(expression)}
    asked |= {name for rule in rules() for name in names(rule["expr"])}
    derived = {name for name in exposed() if name.endswith(("_count", "_sum"))}
    assert exposed() - asked - derived == set()


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: str(rule["alert"]))
def test_that_an_alert_says_what_to_do_and_is_tested_both_ways(rule: dict[str, Any]) -> None:
    assert set(rule["annotations"]) == {"summary", "description"}
    assert rule["labels"]["severity"] in {"critical", "warning"}
    assert rule["for"]
    expected = [bool(t["exp_alerts"]) for t in rule_tests() if t["alertname"] == rule["alert"]]
    assert set(expected) == {True, False}


def test_that_the_dashboard_asks_the_source_that_is_chosen() -> None:
    board = dashboard()
    assert board["schemaVersion"] >= 36
    chosen = {variable["name"]: variable["type"] for variable in board["templating"]["list"]}
    assert chosen == {"datasource": "datasource", "instance": "query", "camera": "query"}
    asking = [*board["panels"], *(t for panel in board["panels"] for t in panel["targets"])]
    asking += [one for one in board["templating"]["list"] if one["type"] == "query"]
    assert {one["datasource"]["uid"] for one in asking} == {"${datasource}"}


def test_that_no_panel_lies_on_another() -> None:
    panels = dashboard()["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    for one, two in combinations((panel["gridPos"] for panel in panels), 2):
        beside = one["x"] + one["w"] <= two["x"] or two["x"] + two["w"] <= one["x"]
        assert beside or one["y"] + one["h"] <= two["y"] or two["y"] + two["h"] <= one["y"]
    assert all(panel["gridPos"]["x"] + panel["gridPos"]["w"] <= 24 for panel in panels)
