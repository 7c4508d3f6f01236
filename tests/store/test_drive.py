"""A store on a network drive is refused in words."""

from pathlib import Path

import pytest

from factory_desktop.domain.errors import KnownError
from factory_desktop.store import drive
from factory_desktop.store.drive import check_drive, network_kind
from tests.factories import open_store

LINES = r"""
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 27 0:40 / /srv/plant rw,relatime shared:7 - nfs4 server:/plant rw,vers=4.2
31 27 0:41 / /srv/plant/local rw - xfs /dev/sdb rw
32 27 0:42 / /media/shop\040floor rw - cifs //server/floor rw
33 27 0:43 / /users/anna/remote rw - fuse.sshfs anna@server: rw
34 27 0:44 / /mnt/usb rw - fuseblk /dev/sdc rw
35 27 0:45 / /mnt/usb rw - 9p drvfs rw
36 27 0:46 / /users/anna/crypt rw - fuse.gocryptfs /users/anna/.crypt rw
""".strip()


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(LINES)
    monkeypatch.setattr(drive, "MOUNTS", mounts)
    return mounts


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib/factory", None),
        ("/srv/plant", "nfs4"),
        ("/srv/plant/line 1", "nfs4"),
        ("/srv/planted", None),
        ("/srv/plant/local/data", None),
        ("/media/shop floor/data", "cifs"),
        ("/users/anna/remote", "fuse.sshfs"),
        ("/mnt/usb/data", "9p"),  # what was mounted last is what is there
        ("/users/anna/crypt", None),
    ],
)
def test_that_a_network_drive_is_told_from_a_disk(
    mounts: Path, folder: str, kind: str | None
) -> None:
    assert network_kind(Path(folder)) == kind


def test_that_a_store_there_is_refused_with_a_way_out(mounts: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    with mounts.open("a") as more:
        more.write(f"\n40 27 0:50 / {shared} rw - cifs //server/floor rw\n")
    with pytest.raises(KnownError, match=r"on a network drive \(cifs\).* --data-dir"):
        open_store(shared)
    assert not (shared / "factory.db").exists()


def test_that_a_link_to_one_is_followed(mounts: Path, tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "shared")
    with mounts.open("a") as more:
        more.write(f"\n40 27 0:50 / {tmp_path / 'shared'} rw - nfs server:/x rw\n")
    with pytest.raises(KnownError, match="network drive"):
        check_drive(tmp_path / "link" / "factory.db")


def test_that_a_system_that_does_not_tell_is_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive, "MOUNTS", tmp_path / "none")
    check_drive(tmp_path / "factory.db")


def test_that_this_computers_own_disk_is_none(tmp_path: Path) -> None:
    check_drive(tmp_path / "factory.db")
