from argparse import ArgumentParser, Namespace

import pytest

from factory_desktop.cli.commands import Commands
from factory_desktop.domain.settings import Settings


def carry_out(_arguments: Namespace, _settings: Settings) -> int:
    return 0


@pytest.fixture
def parser() -> ArgumentParser:
    shared = ArgumentParser(add_help=False)
    shared.add_argument("--port")
    whole = ArgumentParser()
    commands = Commands(whole, shared, "commands")
    commands.add("bake", "bake bread", carry_out, ". It takes an hour.")
    data = commands.add("data", "treat data", carry_out)
    commands.within(data, "operations").add("seed", "sow", carry_out)
    return whole


def test_that_each_command_knows_what_it_does_and_takes_the_shared_options(
    parser: ArgumentParser,
) -> None:
    for words in (["bake"], ["data", "seed"]):
        found = parser.parse_args([*words, "--port", "1"])
        assert found.carry_out is carry_out
        assert found.port == "1"


def test_that_a_command_with_operations_needs_one(
    parser: ArgumentParser, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parser.parse_args(["data"])
    assert ended.value.code == 2
    assert "OPERATION" in capsys.readouterr().err


def test_that_details_stand_in_a_commands_own_help_alone(
    parser: ArgumentParser, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "an hour" not in parser.format_help()
    with pytest.raises(SystemExit):
        parser.parse_args(["bake", "--help"])
    assert "bake bread. It takes an hour." in capsys.readouterr().out
