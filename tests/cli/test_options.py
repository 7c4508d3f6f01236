from pathlib import Path

import pytest

from factory_desktop.cli import options, program
from factory_desktop.domain.errors import UsageError
from factory_desktop.domain.settings import OPTIONS, Settings
from factory_desktop.store import kept_settings
from factory_desktop.store.place import Place


def settings(*words: str) -> Settings:
    return options.settings(program.parser().parse_args(words))


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for option in OPTIONS:
        monkeypatch.delenv(option.variable, raising=False)


def test_that_options_may_stand_before_and_behind_the_command() -> None:
    found = settings("--port", "1", "--host", "::1", "serve", "--port", "2", "--data-dir", "x")
    assert (found.port, found.host, found.data_dir) == (2, "::1", Path("x"))
    assert settings("--port", "1", "data", "seed").port == 1
    assert settings("--port", "1").port == 1
    assert settings("serve").port == 8000


def test_that_the_command_line_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTORY_PORT", "7")
    assert settings("serve").port == 7
    assert settings("serve", "--port", "0").port == 0
    assert settings("serve").locked == {"port"}


@pytest.mark.parametrize("words", [("--port", "99999"), ("serve", "--zone", "Mars/Base")])
def test_that_a_value_that_cannot_be_read_names_its_flag(words: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match=r"^--(port|zone) needs"):
        settings(*words)


def test_that_every_option_is_explained_with_its_variable_and_default() -> None:
    text = " ".join(program.parser().format_help().split())
    for option in OPTIONS:
        assert option.flag in text
        assert f"{option.help} ({option.variable}; default: {option.default})" in text


def test_that_what_the_window_keeps_counts_where_nothing_else_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_settings.keep(Place(tmp_path / "f", tmp_path), {"lan": "192.168.1.20", "lan_port": "1"})
    data_dir = ("--data-dir", str(tmp_path))
    found = settings("serve", *data_dir)
    assert (found.lan, found.lan_port, found.locked) == ("192.168.1.20", 1, frozenset({"data_dir"}))
    monkeypatch.setenv("FACTORY_LAN_PORT", "2")
    found = settings("serve", *data_dir, "--lan", "192.168.1.21")
    assert (found.lan, found.lan_port) == ("192.168.1.21", 2)
