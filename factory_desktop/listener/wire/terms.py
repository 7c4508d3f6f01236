"""Terms: the kinds of values that several messages share."""

from typing import Annotated, Any, Literal

from msgspec import Meta

from factory_desktop.domain.event import ID_PATTERN

EventWord = Literal["working", "idle", "absent", "product_count"]

# The days of 2000 to 2099 and no others: a tool that makes requests from the description
# is to make none that must be refused.
_DAY = (
    r"(20[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    r"|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
    r"|20([02468][048]|[13579][26])-02-29)"
)
_TIME_OF_DAY = r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?"
_OFFSET = r"(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])"
TIME_SCHEMA: dict[str, Any] = {
    "format": "date-time",
    "pattern": f"^{_DAY}T{_TIME_OF_DAY}{_OFFSET}$",
}
"""How OpenAPI describes a time; `domain.instant.parse` is what reads it."""

Id = Annotated[str, Meta(pattern=ID_PATTERN)]

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

Name = Annotated[
    str,
    Meta(
        pattern=NAME_PATTERN,
        description="1 to 100 characters, no controls, the first one to be seen.",
        examples=["John Martinez"],
    ),
]


def whole(least: int, most: int, description: str) -> Meta:
    """Describe a whole number, to be put on a float.

    To JSON 5.0 is a whole number as 5 is, and some clients write all their numbers so;
    msgspec's int takes only the second.
    """
    return Meta(ge=least, le=most, multiple_of=1, description=description)


Hours = Annotated[float, Meta(description="Hours, 2 decimals.")]
Percent = Annotated[
    float, Meta(description="0 to 100, 2 decimals; 0 when there is nothing to divide by.")
]
PerHour = Annotated[
    float, Meta(description="Units per hour, 2 decimals; 0 when there is nothing to divide by.")
]
