"""What a camera gets that was paired."""

from msgspec import Struct


class PairedOut(Struct):
    """The camera's id, and its key, which is told this once."""

    camera_id: str
    key: str
