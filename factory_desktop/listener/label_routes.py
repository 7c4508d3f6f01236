"""Labels: what people and their tools say of events; no event is changed by one."""

from aiohttp import web

from factory_desktop.domain.clock_watch import latest
from factory_desktop.domain.event import Rejection
from factory_desktop.domain.label import Label
from factory_desktop.listener import body
from factory_desktop.listener.caller import payer_of
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.label_intake import read_labels
from factory_desktop.listener.pause import unhurried
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.events import MAX_MARKS
from factory_desktop.listener.wire.labels import LabelError, LabelsOut
from factory_desktop.store.labels import Labelled, WriteLabels


async def post_labels(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Keep up to 1000 labels, each judged by itself; the same again changes nothing."""
    sent = await body.read(request, MAX_MARKS)
    async with payer_of(request).batches.part(len(sent)):
        now = latest(desk.dispatcher.clock)
        items = await unhurried(len(sent), lambda: read_labels(sent, now))
        good = {place: one for place, one in enumerate(items) if isinstance(one, Label)}
        written = await desk.dispatcher.write(WriteLabels(tuple(good.values()))) if good else ()
    outcomes = dict(enumerate(items)) | dict(zip(good, written, strict=True))
    kept = [one for one in outcomes.values() if isinstance(one, Labelled)]
    changed = [one for one in kept if one.changed]
    errors = [
        LabelError(index, why.code, why.pointer, why.detail)
        for index, why in outcomes.items()
        if isinstance(why, Rejection)
    ]
    replaced = sum(one.before is not None for one in changed)
    unchanged = len(kept) - len(changed)
    return reply(LabelsOut(len(items), len(changed), replaced, unchanged, errors))
