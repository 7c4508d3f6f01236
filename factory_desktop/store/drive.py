"""Drive: refuses a store on a network drive.

Its log needs memory that all who have it open share, and locks that hold: over a network neither
can be relied on, and a commit that was told to be on disk may never have left this computer.
"""

import ctypes
import os
import re
import sys
from pathlib import Path

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence

MOUNTS = Path("/proc/self/mountinfo")
"""Where Linux tells what lies where."""
_NETWORK = frozenset(
    (
        "9p",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "drvfs",
        "gfs2",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncp",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "orangefs",
        "pvfs2",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
    )
)
_OVER_FUSE = frozenset(
    (
        "ceph",
        "ceph-fuse",
        "curlftpfs",
        "davfs2",
        "gcsfuse",
        "glusterfs",
        "gvfsd-fuse",
        "rclone",
        "s3fs",
        "smbnetfs",
        "sshfs",
        "vmhgfs-fuse",
    )
)
_REMOTE = 4
"""What Windows calls a drive of the network."""


def check_drive(file: Path) -> None:
    """Raise KnownError for a file on a network drive, as far as the system tells."""
    kind = network_kind(file.resolve().parent)
    if kind is not None:
        raise KnownError(
            Sentence(
                "{folder} is on a network drive ({kind}), where a store can be damaged and what "
                "was acknowledged can be lost. Choose a folder of this computer, with --data-dir "
                "or --database; a store that is there already can be copied while no program has "
                "it open.",
                folder=file.parent,
                kind=kind,
            )
        )


def network_kind(folder: Path) -> str | None:
    """Name the kind of network drive that a folder is on; None for this computer's own."""
    if sys.platform == "win32":
        return _kind_on_windows(folder)
    try:
        mounts = MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return None  # another system, that does not tell
    kind = _kind_in(mounts, folder)
    over_fuse = kind.startswith("fuse.") and kind.removeprefix("fuse.") in _OVER_FUSE
    return kind if kind in _NETWORK or over_fuse else None


def _kind_in(mounts: str, folder: Path) -> str:
    """Find the kind of what is mounted next above a folder, the last of several there."""
    found, depth = "", -1
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        place = Path(_unescaped(before.split(" ")[4]))
        if folder.is_relative_to(place) and len(place.parts) >= depth:
            found, depth = after.split(" ")[0], len(place.parts)
    return found


def _unescaped(place: str) -> str:
    """Read what Linux writes as octal numbers: spaces and the like."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), place)


def _kind_on_windows(folder: Path) -> str | None:
    drive = os.path.splitdrive(folder)[0]
    if drive.startswith("\\\\"):
        return drive
    windll = getattr(ctypes, "windll", None)
    if windll is not None and windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE:
        return drive
    return None
