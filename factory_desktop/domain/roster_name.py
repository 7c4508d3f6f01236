"""Roster names: what workers and stations may be called, and what is done at a station."""

import re
from typing import Final

LONGEST: Final = 100
# Controls, line and paragraph separators and marks that turn the writing direction
# around would let a name look like something else on screen.
_UNSEEN = r"\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff"
# Spaces without width, fillers, joiners, variation selectors and tags belong between what
# can be seen; a name of nothing else would be an empty place on screen. Those above U+FFFF
# stand here themselves, since not every reader of the description knows Python's \U.
_BLANK = (
    r"\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u2800\u3164"
    r"\ufe00-\ufe0f\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
NAME_PATTERN = rf"^[^\s{_UNSEEN}{_BLANK}][^{_UNSEEN}]{{0,99}}(?!\n)$"
"""1 to 100 characters, no controls, the first one to be seen."""


def is_name(text: str) -> bool:
    """Tell whether a text may stand on the roster."""
    return re.search(NAME_PATTERN, text) is not None
