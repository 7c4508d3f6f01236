"""What the alerts and the dashboard ask Prometheus for, read from their files."""

import json
import re
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parents[3] / "packaging" / "monitoring"

_NO_METRICS = re.compile(
    r'"[^"]*"|\{[^}]*\}|\[[^\]]*\]|\b(?:by|on|without|ignoring)\s*\([^)]*\)|\b(?:and|or|unless)\b'
)
"""Selectors, ranges, lists of labels and the words between two parts."""


def rules() -> list[dict[str, Any]]:
    """All alerts."""
    read = yaml.safe_load((FOLDER / "alerts.yml").read_text("utf-8"))
    return [rule for group in read["groups"] for rule in group["rules"]]


def rule_tests() -> list[dict[str, Any]]:
    """The unit tests of the alerts: which one is expected when."""
    read = yaml.safe_load((FOLDER / "alerts_test.yml").read_text("utf-8"))
    return [case for test in read["tests"] for case in test["alert_rule_test"]]


def dashboard() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((FOLDER / "grafana-dashboard.json").read_text("utf-8"))
    return read


def shown() -> list[str]:
    """Every expression of the dashboard, as Grafana sends it when all is chosen."""
    return [
        target["expr"]
        .replace("$__rate_interval", "1m")
        .replace("$instance", ".*")
        .replace("$camera", ".*")
        for panel in dashboard()["panels"]
        for target in panel["targets"]
    ]


def names(expression: str) -> set[str]:
    """The metrics that an expression reads."""
    left = _NO_METRICS.sub(" ", expression)
    return set(re.findall(r"\b([a-z_]\w*)\b(?!\s*\()", left))
