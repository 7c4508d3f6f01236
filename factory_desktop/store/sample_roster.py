"""Sample roster: the document's six workers and six stations, with a simulated camera at each."""

from dataclasses import dataclass
from typing import Final

WORKERS: Final = {
    "W1": "John Martinez",
    "W2": "Sarah Chen",
    "W3": "Michael Johnson",
    "W4": "Emily Davis",
    "W5": "Robert Kim",
    "W6": "Lisa Thompson",
}


@dataclass(frozen=True, slots=True)
class SampleStation:
    """One station of the sample plant."""

    name: str
    station_type: str
    camera_id: str
    """The simulated camera that looks at it."""


STATIONS: Final = {
    "S1": SampleStation("Assembly Line A", "Assembly", "SIM-1"),
    "S2": SampleStation("Assembly Line B", "Assembly", "SIM-2"),
    "S3": SampleStation("Quality Control 1", "Quality Check", "SIM-3"),
    "S4": SampleStation("Quality Control 2", "Quality Check", "SIM-4"),
    "S5": SampleStation("Packaging Station", "Packaging", "SIM-5"),
    "S6": SampleStation("Final Inspection", "Inspection", "SIM-6"),
}
HOMES: Final = dict(zip(WORKERS, STATIONS, strict=True))
"""The station where each worker mostly is."""

MODEL_ID: Final = "simulated-activity"
MODEL_VERSION: Final = "1.0.0"
"""What simulated cameras call their model."""
