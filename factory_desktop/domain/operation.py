"""Operation: what the Data menu, the data commands and the data routes can do."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from factory_desktop.domain.access import KeyChange
from factory_desktop.domain.alert_rule import SetAlertRules
from factory_desktop.domain.calendar_change import SetCalendar, SetReasons, SetTargets
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.drift import SetDriftLimits
from factory_desktop.domain.label import Label, SetLabels
from factory_desktop.domain.model_version import ModelChange
from factory_desktop.domain.note import Note, RemoveNote, WriteNote
from factory_desktop.domain.refused_change import Decided, RefusedChange
from factory_desktop.domain.retention import SetRetention
from factory_desktop.domain.retraining import AskRetraining, SetRetrainingRules
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.worker_data import EraseWorker

MAX_DAYS = 30
MIN_EVENTS_PER_DAY = 10
MAX_EVENTS_PER_DAY = 1000


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """How much sample data to make, and how."""

    days: int = 7
    """1..30 local days; the last one is today, up to now, once its shift has begun."""
    events_per_day: int = 100
    """10..1000 for the whole plant, as in the document; not used when `realistic`."""
    realistic: bool = False
    """One state event per worker and event duration, so that a shift adds up to a shift."""
    random_seed: int | None = None
    """The same seed on the same day makes the same events; None takes a fresh one."""

    def __post_init__(self) -> None:
        """Refuse what the document does not allow."""
        if not 1 <= self.days <= MAX_DAYS:
            msg = Sentence("Choose 1 to {max_days} days.", max_days=MAX_DAYS)
            raise ValueError(msg)
        if not MIN_EVENTS_PER_DAY <= self.events_per_day <= MAX_EVENTS_PER_DAY:
            msg = Sentence(
                "Choose {min_events_per_day} to {max_events_per_day} events a day.",
                min_events_per_day=MIN_EVENTS_PER_DAY,
                max_events_per_day=MAX_EVENTS_PER_DAY,
            )
            raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class Seed:
    """Add the sample workers and stations, and nothing else."""


@dataclass(frozen=True, slots=True)
class Generate:
    """Add the sample plant where it is missing, and simulated events."""

    plan: SamplePlan = SamplePlan()
    clear_existing: bool = False
    """Remove all events first, those of real cameras too, after a backup."""


@dataclass(frozen=True, slots=True)
class Initialize:
    """Add the sample plant and simulated events of seven days."""

    plan: SamplePlan = SamplePlan()


@dataclass(frozen=True, slots=True)
class Refresh:
    """Replace simulated events by new ones."""

    plan: SamplePlan = SamplePlan()
    everything: bool = False
    """Remove the events of real cameras too, after a backup, as the document's route does."""


@dataclass(frozen=True, slots=True)
class RemoveSimulated:
    """Remove the events of simulated cameras, and the sample plant's shifts and targets."""


@dataclass(frozen=True, slots=True)
class Clear:
    """Remove all events after a backup; the roster, calendar, targets and notes stay."""


@dataclass(frozen=True, slots=True)
class UndoClear:
    """Merge the events of a backup back; those that came since stay."""

    backup: Path
    replace_simulated: bool = False
    """Remove the simulated events first: what removed the backup's also made new ones."""


@dataclass(frozen=True, slots=True)
class Undoable:
    """A clear that can be undone still, also after the program was started again."""

    undoing: UndoClear
    deleted: int
    """How many events it would bring back."""
    until: datetime


@dataclass(frozen=True, slots=True)
class RestoreBackup:
    """Merge a backup back after a backup of what is there, which all stays.

    A store that has nothing of its own gets shifts, targets, notes and settings too.
    """

    backup: Path


@dataclass(frozen=True, slots=True)
class SetTimeRule:
    """Keep another time rule in the store; a new cap has all measured times worked out anew."""

    rule: TimeRule


@dataclass(frozen=True, slots=True)
class Rebuild:
    """Work out anew all that is kept ready for figures, from the events themselves."""


Operation = (
    Seed
    | Initialize
    | Generate
    | Refresh
    | RemoveSimulated
    | Clear
    | UndoClear
    | RestoreBackup
    | SetTimeRule
    | Rebuild
    | SetCalendar
    | SetTargets
    | SetReasons
    | WriteNote
    | RemoveNote
    | SetCamera
    | KeyChange
    | RefusedChange
    | SetRetention
    | EraseWorker
    | ModelChange
    | SetDriftLimits
    | SetAlertRules
    | AskRetraining
    | SetRetrainingRules
    | SetLabels
)


@dataclass(frozen=True, slots=True)
class OperationResult:
    """What an operation changed."""

    events_added: int = 0
    events_deleted: int = 0
    workers: int = 0
    """How many workers the roster has now."""
    stations: int = 0
    backup: Path | None = None
    """The copy made before anything was removed; None when nothing was."""
    note_before: Note | None = None
    """The note as it was, where one was changed or removed."""
    note: Note | None = None
    """The note as it is now, where one was added or changed."""
    key: str = field(default="", repr=False)
    """A key that was made; it is shown once and kept nowhere."""
    decided: Decided | None = None
    """What came of refused events, where it was about these."""
    erased_as: str = ""
    """The new id of a worker whose data was erased."""
    refused_labels: tuple[Label, ...] = ()
    """Those whose events are not on file any more; the others are kept."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an operation has come."""

    done: int
    total: int
    """Events in all; 0 while that is not known."""
