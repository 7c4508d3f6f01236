import pytest

from factory_desktop.cli import program


@pytest.mark.parametrize(
    ("words", "usage"),
    [
        (["serve", "--bake"], "usage: factory-desktop serve [-h]\n"),
        (["data", "seed", "3"], "usage: factory-desktop data seed [-h]\n"),
        (["data"], "usage: factory-desktop data [-h] OPERATION ...\n"),
        (["--bake"], "usage: factory-desktop [-h] [--version] COMMAND ...\n"),
        (["replay"], "usage: factory-desktop replay [-h] [--url URL] [--speed N|max]"),
    ],
)
def test_that_wrong_usage_shows_how_that_command_alone_is_written(
    words: list[str], usage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        program.read(words)
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert told.startswith(usage)
    assert "--database" not in told


def test_that_help_begins_with_a_commands_own_options_and_ends_with_those_of_all(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        program.read(["simulate", "--help"])
    told = capsys.readouterr().out
    order = ("usage: ", "--cameras", "\noptions:", "options of all commands:", "--database")
    places = [told.index(word) for word in order]
    assert places == sorted(places)
    assert "--cameras N" in told[places[2] : places[3]]


def test_that_help_says_which_simulated_week_is_which(capsys: pytest.CaptureFixture[str]) -> None:
    for operation, words in (("initialize", "100 a day"), ("generate", "the window adds")):
        with pytest.raises(SystemExit):
            program.read(["data", operation, "--help"])
        told = " ".join(capsys.readouterr().out.split())
        assert words in told
        assert "--realistic" in told
