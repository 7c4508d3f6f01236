"""Label intake: what people say of events becomes labels, or rejections that say why not."""

from datetime import datetime

import msgspec

from factory_desktop.domain.event import EVENT_TYPES, Rejection
from factory_desktop.domain.label import MOST_LABELS, EventName, Label, Verdict
from factory_desktop.listener.body import check_text
from factory_desktop.listener.intake import cut, decoded, happened
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.wire.labels import LabelIn, RawLabelBatch

_LABEL = msgspec.json.Decoder(LabelIn)
_BATCH = msgspec.json.Decoder(RawLabelBatch)


def read_labels(body: bytes, now: datetime) -> tuple[Label | Rejection, ...]:
    """Read a batch as labels, and rejections in the place of bad ones.

    Raises ProblemError when it is no batch.
    """
    check_text(body)
    bodies = cut(body, lambda whole: _BATCH.decode(whole).labels, "labels")
    if not bodies:
        raise ProblemError("invalid", "labels has to be an array of 1 to 1000 labels.", "/labels")
    if len(bodies) > MOST_LABELS:
        raise ProblemError("too-many-labels", f"At most {MOST_LABELS} labels are taken at once.")
    return tuple([_read(one, now) for one in bodies])


def _read(body: bytes, now: datetime) -> Label | Rejection:
    sent = decoded(body, _LABEL, LabelIn)
    if isinstance(sent, Rejection):
        return sent
    at = happened(sent.timestamp, now)
    if isinstance(at, Rejection):
        return at
    kind, actual = EVENT_TYPES[sent.event_type], sent.actual_type
    verdict = Verdict(sent.verdict == "right", None if actual is None else EVENT_TYPES[actual])
    name = EventName(at, sent.worker_id, sent.workstation_id, kind)
    try:
        return Label(name, verdict)
    except ValueError as error:
        return Rejection("invalid", "/actual_type", error.args[0])
