"""The time rule in words, wherever time is shown."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.settings import OPTIONS
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Overcount
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "rule_text")


def named(rule: TimeRule) -> str:
    """Name the rule: `fixed rule, 5 min per event` or `measured rule, at most 5 min`."""
    if rule.name == "fixed":
        return tr("fixed rule, {length} per event").format(length=text.minutes(rule.event_duration))
    return tr("measured rule, at most {length}").format(length=text.minutes(rule.cap))


def value(rule: TimeRule) -> str:
    """Say what the rule is set to: `fixed, 5 min per event` or `measured, at most 5 min`."""
    if rule.name == "fixed":
        return tr("fixed, {length} per event").format(length=text.minutes(rule.event_duration))
    return tr("measured, at most {length}").format(length=text.minutes(rule.cap))


def set_outside(option: str) -> str:
    """Say by what a setting was set: it cannot be changed while the program runs."""
    variable, flag = next((one.variable, one.flag) for one in OPTIONS if one.name == option)
    return tr("Set by {variable} or {flag} when the program was started.").format(
        variable=variable, flag=flag
    )


def overcounted(over: Overcount, rule: TimeRule) -> str:
    """Say why the fixed rule cannot be right, and what that does to figures."""
    return tr(
        "{name} has {state} of state time in {clock} of clock time: the cameras send more often "
        "than one event per {length}. Under the fixed rule hours are too high and the pace is too "
        "low; utilization may be off."
    ).format(
        name=over.name,
        state=text.duration(over.state_time),
        clock=_passed(over),
        length=text.minutes(rule.event_duration),
    )


def _passed(over: Overcount) -> str:
    clock = over.clock_time
    return text.exact(clock) if clock < text.MINUTE else text.duration(clock)
