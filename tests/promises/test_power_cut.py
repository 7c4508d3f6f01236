"""D2: an answer of 2xx means that it is on the disk, and stays there when the power goes."""

import os
import time
from pathlib import Path

import pytest

from tests.file_layer import library
from tests.power.cuts import cut, cut_after_clearing, cut_while_upgrading

try:
    library()
except OSError as error:
    pytestmark = pytest.mark.skip(reason=str(error))

SEED = int(os.environ.get("POWER_SEED", time.time()))


@pytest.mark.parametrize(
    "cuts",
    [
        20,
        pytest.param(1000, marks=pytest.mark.long, id="cuts-1k"),
        pytest.param(5000, marks=pytest.mark.long, id="cuts-5k"),
    ],
)
def test_that_nothing_acknowledged_is_lost_or_damaged_when_the_power_goes(
    tmp_path: Path, cuts: int
) -> None:
    found = cut(tmp_path, cuts, SEED)
    print(f"POWER_SEED={SEED}: {found}")
    assert (found.cuts, found.lost, found.corrupt) == (cuts, 0, [])
    assert found.acknowledged > 100 * cuts


def test_that_a_store_that_syncs_less_would_lose_some(tmp_path: Path) -> None:
    """Else the test above would prove nothing."""
    found = cut(tmp_path, 20, SEED, "NORMAL")
    print(f"POWER_SEED={SEED}, synchronous=NORMAL: {found}")
    assert found.cuts_with_losses > 0


def test_that_a_backup_is_there_for_sure_once_what_it_saves_was_cleared(tmp_path: Path) -> None:
    found = cut_after_clearing(tmp_path, 20, SEED)
    print(f"POWER_SEED={SEED}: {found}, {found.backups} backups whole")
    assert (found.cuts, found.lost, found.corrupt) == (20, 0, [])
    assert found.backups > 0


def test_that_a_store_of_an_older_version_loses_nothing_while_it_is_upgraded(
    tmp_path: Path,
) -> None:
    found = cut_while_upgrading(tmp_path, 20, SEED)
    print(f"POWER_SEED={SEED}: {found}")
    assert (found.cuts, found.lost, found.corrupt) == (20, 0, [])
    assert found.acknowledged == 20 * 1001
