"""ModelVersion: what is known of a version of a model, and what a person says of it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from factory_desktop.domain.accuracy import UNLABELLED, Accuracy
from factory_desktop.domain.event import ID_PATTERN
from factory_desktop.domain.sentence import Sentence

LONGEST_NOTES = 500
LATELY = timedelta(hours=24)
"""So long ago may a version that is not active have sent something, to be pointed out."""
_ID = re.compile(ID_PATTERN)


@dataclass(frozen=True, slots=True)
class ModelVersion:
    """One version of a model, with what it has sent."""

    key: int
    """Its row's, as events name it."""
    model_id: str
    """Empty where events give a version alone."""
    version: str
    """Empty where events name the model alone."""
    deployed_at: datetime | None = None
    """As a person says; None where nobody has."""
    accuracy: float | None = None
    """0..1, as a person says: never what the model thinks of itself."""
    notes: str = ""
    marked: bool = False
    """A person has marked it as the active one."""
    events: int = 0
    first_at: datetime | None = None
    """When its first event happened; None without any."""
    last_at: datetime | None = None
    labelled: Accuracy = UNLABELLED
    """What people say of single events of it."""

    @property
    def since(self) -> datetime | None:
        """When it was deployed: as said, else when it was first seen."""
        return self.deployed_at or self.first_at


@dataclass(frozen=True, slots=True)
class SetModelVersion:
    """Say other things of a version, one that has sent nothing yet too."""

    model_id: str
    version: str
    deployed_at: datetime | None = None
    accuracy: float | None = None
    notes: str = ""

    def __post_init__(self) -> None:
        """Refuse what no event could name, what is no share, and what would not fit."""
        names = [one for one in (self.model_id, self.version) if one]
        if not names or not all(map(_ID.search, names)):
            raise ValueError(
                Sentence(
                    "A model and its version begin with a letter or a digit, and have at most 50"
                    " letters, digits, dots, colons, dashes and underscores."
                )
            )
        if self.accuracy is not None and not 0 <= self.accuracy <= 1:
            raise ValueError(Sentence("An accuracy is from 0 to 100 %."))
        if len(self.notes) > LONGEST_NOTES:
            raise ValueError(Sentence("Notes have at most {most} letters.", most=LONGEST_NOTES))


@dataclass(frozen=True, slots=True)
class ActivateModel:
    """Mark the version whose events are to come; an older one is a rollback."""

    model_id: str
    version: str | None
    """None takes the mark away: the newest deployed is the active one again."""


ModelChange = SetModelVersion | ActivateModel


def active_of(versions: Iterable[ModelVersion], now: datetime) -> dict[str, ModelVersion]:
    """Return by model the version that is to send: the marked one, else the newest deployed.

    One whose deployment is still to come is not deployed.
    """
    found: dict[str, ModelVersion] = {}
    for one in sorted(versions, key=_rank):
        if one.marked or (one.since is not None and one.since <= now):
            found[one.model_id] = one
    return found


def strays(versions: Sequence[ModelVersion], now: datetime) -> tuple[ModelVersion, ...]:
    """Return the versions that have sent lately although another one of their model is active."""
    active = {one.key for one in active_of(versions, now).values()}
    return tuple(
        one
        for one in versions
        if one.key not in active and one.last_at is not None and now - one.last_at < LATELY
    )


def _rank(one: ModelVersion) -> tuple[bool, float, int]:
    return one.marked, one.since.timestamp() if one.since else 0.0, one.key
