"""D3: what durability rests on is read back at the start, and nothing listens without it."""

from pathlib import Path

import pytest

from tests.cli.conftest import Program


@pytest.mark.parametrize(
    ("pragma", "value", "found"),
    [("synchronous", "NORMAL", 1), ("synchronous", "OFF", 0), ("foreign_keys", "OFF", 0)],
)
def test_that_nothing_listens_where_a_commit_would_not_last(
    tmp_path: Path, pragma: str, value: str, found: int
) -> None:
    program = Program(tmp_path / "data")
    program.start_with = (
        "from factory_desktop.store import engine;"
        f" engine._WRITER = engine._WRITER | {{{pragma!r}: {value!r}}}"
    )
    done = program.run("serve", "--port", "0")
    assert done.returncode != 0
    assert done.stdout == ""
    assert f"cannot be used safely: {pragma} is {found}, not" in done.stderr
    assert "Traceback" not in done.stderr
