"""Camera: what a person says of one."""

import re
from dataclasses import dataclass

from factory_desktop.domain.event import ID_PATTERN
from factory_desktop.domain.plant import SIMULATED_PREFIX
from factory_desktop.domain.sentence import Sentence

LONGEST_NAME = 60
_ID = re.compile(ID_PATTERN)


@dataclass(frozen=True, slots=True)
class SetCamera:
    """Add a camera, before it has sent anything too, or say other things of it."""

    camera_id: str
    name: str = ""
    """What people call it; empty is its id."""
    place: str = ""
    """Where it hangs."""
    stations: tuple[str, ...] = ()
    """The ids of those it may report for; none binds it to none."""

    def __post_init__(self) -> None:
        """Refuse an id that no event could name, and what would not fit on its card."""
        if not _ID.search(self.camera_id):
            raise ValueError(
                Sentence(
                    "A camera id begins with a letter or a digit, and has at most 50 letters,"
                    " digits, dots, colons, dashes and underscores."
                )
            )
        if self.camera_id.startswith(SIMULATED_PREFIX):
            raise ValueError(
                Sentence("Ids that begin with {prefix} are simulated.", prefix=SIMULATED_PREFIX)
            )
        if max(len(self.name), len(self.place)) > LONGEST_NAME:
            raise ValueError(
                Sentence("Names and places have at most {most} letters.", most=LONGEST_NAME)
            )
