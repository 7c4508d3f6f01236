"""CameraFault: what a simulated camera can do wrong, as real ones do."""

from enum import Enum


class CameraFault(Enum):
    """One way of going wrong; the value is its word on the command line."""

    SILENT = "silent"
    """Falls silent after its first minute's worth of events."""
    SLOW_CLOCK = "slow-clock"
    """Its clock is two minutes behind."""
    FAST_CLOCK = "fast-clock"
    """Its clock is two minutes ahead."""
    DUPLICATES = "duplicates"
    """Sends every event twice."""
    OUT_OF_ORDER = "out-of-order"
    """Sends every second event after the one that follows it."""
    OFFLINE = "offline"
    """Is without a network every other half minute, and then sends what it has kept in one go."""
    DRIFT = "drift"
    """Is less and less sure: a point in a hundred with each event, down to a half."""
    NEW_MODEL = "new-model"
    """Runs another version of the model."""
    FLOOD = "flood"
    """Sends fifty times as often."""
