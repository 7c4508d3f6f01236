"""D10: a backup is consistent and restorable, and does not stop ingest."""

import asyncio
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.benchmarks.plant import Plant
from tests.benchmarks.stores import CHUNK, fill
from tests.cli.conftest import Program
from tests.factories import wait_until
from tests.promises.cameras import Camera, Key, session
from tests.promises.honest import need_address, send_all
from tests.promises.kept import amount, on_file
from tests.promises.served import Served
from tests.promises.test_flood import BUSY, HONEST, LONG, P99, check, long

CAMERAS = 3
BATCH = 50


def held(file: Path) -> set[Key]:
    """Read the events of a backup, which is a store of its own."""
    folder = file.parent / f"{file.name}-opened"
    folder.mkdir()
    (folder / "factory.db").hardlink_to(file)
    keys = on_file(folder)
    assert len(keys) == len(set(keys))
    return set(keys)


async def seeded(served: Served) -> None:
    async with session() as opened, opened.post(f"{served.url}/data/seed") as response:
        assert response.status == 200


async def backed_up(program: Program, cameras: list[Camera], times: int) -> None:
    """Make backups by the command while cameras send; each holds what was acknowledged before."""
    for _ in range(times):
        before = set().union(*(camera.acknowledged for camera in cameras))
        said = await asyncio.to_thread(program.tell, "backup")
        found = held(Path(said.removeprefix("Backup, checked: ").rstrip()))
        assert before <= found
        # A batch is stored in one transaction: no backup holds a part of one.
        assert len(found) % BATCH == 0


@pytest.mark.parametrize("times", [3, pytest.param(9, marks=long)])
async def test_that_a_backup_under_load_is_of_one_moment_and_comes_back_whole(
    tmp_path: Path, times: int
) -> None:
    program = Program(tmp_path / "data")
    program.folder.mkdir()
    with Served(program.folder) as served:
        await seeded(served)
        cameras = [Camera(number, served.url) for number in range(CAMERAS)]
        stop = asyncio.Event()
        sending = [asyncio.create_task(one.send_until(stop, BATCH)) for one in cameras]
        await asyncio.sleep(0.2)
        await backed_up(program, cameras, times)
        stop.set()
        await asyncio.gather(*sending)
        for camera in cameras:
            await camera.finish()
    newest = max((program.folder / "backups").glob("*.db"), key=lambda one: one.stat().st_mtime_ns)
    keys = set(on_file(newest.parent / f"{newest.name}-opened"))
    fresh = Program(tmp_path / "fresh")
    assert fresh.tell("restore", str(newest)).startswith(f"Brought back {len(keys)} events.")
    assert set(on_file(fresh.folder)) == keys
    assert fresh.tell("check", "--full").endswith("is well.\n")
    # What came since the backup is still there once it is restored into the store itself.
    assert program.tell("restore", newest.name).startswith("Brought back 0 events.")
    assert set(on_file(program.folder)) == set().union(*(one.acknowledged for one in cameras))
    print(f"{len(keys)} of {amount(program.folder, 'event')} events at the cut, all restored")


AGAIN_AND_AGAIN = """
import factory_desktop.backend.archiver as a
a.Archiver._is_due = lambda self: True
a.Archiver.__init__.__kwdefaults__.update(first_look={first_look}, every=0.0)
""".strip()


@pytest.mark.skipif(sys.platform != "linux", reason="cameras need addresses of their own")
@pytest.mark.parametrize(
    ("events", "seconds"),
    [
        (200_000, 4),
        pytest.param(1_000_000, 20, marks=long),
        pytest.param(10_000_000, 60, marks=long),
    ],
)
def test_that_cameras_are_served_while_a_backup_is_made(
    tmp_path: Path, events: int, seconds: int
) -> None:
    """The program itself makes one after the other, in the process that serves them."""
    for address in HONEST:
        need_address(address)
    folder = tmp_path / "data"
    fill(folder, Plant(events).chunks(CHUNK))
    start = AGAIN_AND_AGAIN.format(first_look=seconds + 3.0).replace("\n", "; ")
    with Program(folder, start_with=start).serving() as url:
        port = urlsplit(url).port or 0
        quiet = send_all(port, HONEST, 20, seconds)
        wait_until(lambda: list((folder / "backups").glob("*.part")), 60)
        made = set((folder / "backups").glob("*.db"))
        waits = send_all(port, HONEST, 20, seconds)
        wait_until(lambda: set((folder / "backups").glob("*.db")) - made, 120)
    # Of one day the newest stays.
    (newest,) = (folder / "backups").glob("*.db")
    print(f"{events} events, backups of {newest.stat().st_size / 1e6:.0f} MB")
    check(waits, quiet, 20 * len(HONEST) * seconds, P99 if seconds >= LONG else BUSY)
