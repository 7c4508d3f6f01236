"""D9: a disk that takes nothing any more costs nothing that was acknowledged."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.promises.faults import OneCamera, failing_disk, freeze, is_linux, small_disk
from tests.promises.served import Served
from tests.promises.test_faults import SLACK, whole


def test_that_a_disk_that_becomes_read_only_is_told_and_costs_nothing(tmp_path: Path) -> None:
    with failing_disk(tmp_path / "disk") as (disk, failing):
        with Served(disk) as served:
            camera = OneCamera(served)
            camera.add_plant()
            assert camera.send() == 200
            if not failing.exists():
                pytest.skip("This kernel does not let a disk fail.")
            failing.write_text("1")
            for _ in range(3):
                assert camera.send() == 503
                assert camera.sent.codes[-1] == "read-only"
            assert max(camera.sent.seconds[-3:]) < 1 + SLACK
            assert camera.count() == camera.stored
            assert served.terminate() == 0
        kept = tmp_path / "kept"
        shutil.copytree(disk, kept, ignore=shutil.ignore_patterns("lost+found"))
    assert whole(kept / "factory.db") == camera.stored


@pytest.mark.skipif(not is_linux(), reason="files that are open cannot be made read-only here")
def test_that_it_goes_on_by_itself_once_the_file_can_be_written_to_again(
    tmp_path: Path,
) -> None:
    with Served(tmp_path) as served:
        camera = OneCamera(served)
        camera.add_plant()
        assert camera.send() == 200
        # The third, which is memory that both share, would end a process that writes to it.
        files = [served.data_dir / name for name in ("factory.db", "factory.db-wal")]
        freeze(*files, frozen=True)
        try:
            for _ in range(3):
                assert camera.send() == 503
                assert camera.sent.codes[-1] == "read-only"
            assert max(camera.sent.seconds[-3:]) < 1 + SLACK
        finally:
            freeze(*files, frozen=False)
        camera.send_until(200)
        assert camera.count() == camera.stored


def test_that_a_read_only_disk_is_told_in_a_line(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 12) as disk:
        with Served(disk) as served:
            assert served.terminate() == 0
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True, timeout=20)
        command = [sys.executable, "-m", "factory_desktop", "serve", "--data-dir", str(disk)]
        done = subprocess.run(
            [*command, "--port", "0"], capture_output=True, text=True, timeout=60, check=False
        )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "cannot be" in done.stderr
