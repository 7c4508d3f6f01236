from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.errors import UsageError
from factory_desktop.domain.settings import OPTIONS, Settings, resolve
from factory_desktop.domain.webhook import Webhook

GOOD = {
    "database": ("plant.db", "plant.db"),
    "data_dir": ("data", Path("data")),
    "host": ("::1", "::1"),
    "port": ("0", 0),
    "lan": ("192.168.1.20", "192.168.1.20"),
    "lan_port": ("9443", 9443),
    "lan_certificates": ("Yes", True),
    "lan_plain": ("192.168.1.31, ::2 192.168.1.31", ("192.168.1.31", "::2")),
    "lan_plain_port": ("8081", 8081),
    "connections": ("0512", 512),
    "connections_per_address": ("1", 1),
    "requests_per_second": ("1000000", 1_000_000),
    "log_level": ("DEBUG", "debug"),
    "event_duration": ("0.5", timedelta(seconds=30)),
    "measured_cap": ("60", timedelta(hours=1)),
    "time_rule": ("Fixed", "fixed"),
    "zone": ("Asia/Kolkata", ZoneInfo("Asia/Kolkata")),
    "alert_webhook": ("https://a.example/x?k=1", Webhook("https://a.example/x?k=1")),
    "retraining_webhook": ("http://[::1]:9/hook", Webhook("http://[::1]:9/hook")),
}
OTHER = {
    "database": "other.db",
    "data_dir": "other",
    "host": "localhost",
    "port": "1",
    "lan": "::2",
    "lan_port": "2",
    "lan_certificates": "no",
    "lan_plain": "192.168.1.32",
    "lan_plain_port": "8082",
    "connections": "2",
    "connections_per_address": "2",
    "requests_per_second": "2",
    "log_level": "error",
    "event_duration": "1",
    "measured_cap": "2",
    "time_rule": "measured",
    "zone": "UTC",
    "alert_webhook": "https://b.example",
    "retraining_webhook": "https://b.example",
}
BAD = [
    ("host", "0.0.0.0"),  # noqa: S104 - refused, which is the point
    ("host", ""),
    ("host", "factory.example"),
    ("lan", "0.0.0.0"),  # noqa: S104 - refused, which is the point
    ("lan", "::"),
    ("lan", "factory.example"),
    ("lan", ""),
    ("lan_certificates", "on"),
    ("lan_plain", "0.0.0.0"),  # noqa: S104 - as above
    ("lan_plain", "224.0.0.1"),
    ("lan_plain", "192.168.1.0/24"),
    ("lan_plain", "camera.example"),
    ("lan_plain", " ".join(f"10.0.0.{last}" for last in range(1, 66))),
    ("port", ""),
    ("port", "-1"),
    ("port", "65536"),
    ("port", "123456"),
    ("port", "8000.0"),
    ("port", "8_000"),
    ("port", " 8000"),
    ("port", "8000\n"),
    ("port", "\u0668000"),
    ("port", "http"),
    ("connections", "0"),
    ("connections", "10001"),
    ("connections", "-1"),
    ("connections", "1e3"),
    ("connections_per_address", ""),
    ("connections_per_address", "1_000"),
    ("connections_per_address", "\u0668"),
    ("requests_per_second", "0"),
    ("requests_per_second", "1000001"),
    ("requests_per_second", "99999999999999999999"),
    ("log_level", "loud"),
    ("log_level", ""),
    ("event_duration", "0"),
    ("event_duration", "0.0"),
    ("event_duration", "-5"),
    ("event_duration", "61"),
    ("event_duration", "60.000001"),
    ("event_duration", "nan"),
    ("event_duration", "inf"),
    ("event_duration", "1e1"),
    ("event_duration", "5 min"),
    ("event_duration", "1_0"),
    ("event_duration", "\u0665"),
    ("event_duration", "5\n"),
    ("event_duration", "0.0000001"),
    ("measured_cap", "0"),
    ("measured_cap", "99999"),
    ("time_rule", "timed"),
    ("time_rule", ""),
    ("zone", ""),
    ("zone", "Mars/Base"),
    ("zone", "../../etc/passwd"),
    ("zone", "America"),
    ("zone", "/etc/localtime"),
    ("zone", "Europe/\0"),
    ("zone", "Zürich"),
    ("zone", "+02:00"),
    ("data_dir", ""),
    ("alert_webhook", "b.example/hook"),
    ("retraining_webhook", "ftp://b.example"),
]


def test_that_every_setting_is_an_option_and_every_option_a_setting() -> None:
    assert {option.name for option in OPTIONS} == {f.name for f in fields(Settings)} - {"locked"}
    assert {option.name for option in OPTIONS} == set(GOOD)


def test_that_nothing_given_means_the_defaults_and_nothing_locked() -> None:
    assert resolve({}, {}, {}) == Settings()


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_that_the_command_line_stands_over_the_environment_and_that_over_what_is_kept(
    option: object,
) -> None:
    (one,) = [o for o in OPTIONS if o is option]
    text, value = GOOD[one.name]
    other = OTHER[one.name]
    given, environment, kept = {one.name: text}, {one.variable: text}, {one.name: text}
    from_line = resolve(given, {one.variable: other}, {one.name: other})
    from_environment = resolve({}, environment, {one.name: other})
    from_kept = resolve({}, {}, kept)
    for settings in (from_line, from_environment, from_kept):
        assert getattr(settings, one.name) == value
    assert from_line.locked == from_environment.locked == {one.name}
    assert from_kept.locked == frozenset()


def test_that_an_empty_variable_counts_as_not_set() -> None:
    settings = resolve({}, {"FACTORY_PORT": "", "FACTORY_ZONE": ""}, {"port": "1"})
    assert settings == Settings(port=1)


@pytest.mark.parametrize(("name", "text"), BAD)
def test_that_a_value_that_cannot_be_read_is_refused_with_the_name_of_its_source(
    name: str, text: str
) -> None:
    (option,) = [o for o in OPTIONS if o.name == name]
    with pytest.raises(UsageError, match=rf"^{option.flag} needs .*\.$"):
        resolve({name: text}, {}, {})
    with pytest.raises(UsageError, match=rf"^the kept setting {name} needs .*\.$"):
        resolve({}, {}, {name: text})
    if text:
        with pytest.raises(UsageError, match=rf"^{option.variable} needs .*\.$"):
            resolve({}, {option.variable: text}, {})


def test_that_a_bad_value_below_a_good_one_does_not_matter() -> None:
    assert resolve({"port": "1"}, {"FACTORY_PORT": "x"}, {"port": "y"}).port == 1


@pytest.mark.parametrize(
    ("text", "value"), [("60", 60.0), ("5", 5.0), ("0.000001", 0.000001), ("0005", 5.0)]
)
def test_that_minutes_may_have_parts(text: str, value: float) -> None:
    assert resolve({"event_duration": text}, {}, {}).event_duration == timedelta(minutes=value)


def test_that_flags_are_the_names_with_dashes() -> None:
    flags = {option.flag for option in OPTIONS}
    assert {"--data-dir", "--event-duration", "--measured-cap", "--zone"} <= flags
