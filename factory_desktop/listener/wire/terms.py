"""Terms: the kinds of values that several messages share."""

from typing import Annotated, Any, Literal

from msgspec import Meta

from factory_desktop.domain.event import ID_PATTERN
from factory_desktop.domain.roster_name import NAME_PATTERN

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
