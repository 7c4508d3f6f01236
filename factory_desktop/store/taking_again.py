"""Taking again: refused events judged anew, once what they were refused for may be mended."""

from collections.abc import Callable, Sequence
from datetime import datetime

from factory_desktop.domain.event import Event, Rejection, sent_by
from factory_desktop.domain.refused_change import (
    AddUnknown,
    Decided,
    Discard,
    RefusedChange,
    TakeInAgain,
    TakeInWaiting,
)
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.waiting import Who
from factory_desktop.store import audit, events, rejected, roster, unknown
from factory_desktop.store.rejected import Kept
from factory_desktop.store.transaction import Transaction

Judge = Callable[[bytes, datetime], Event | Rejection]
"""Reads a body as if it were sent at this instant, by the grammar of what cameras send."""

CUT = Rejection(
    "cut",
    "",
    Sentence(
        "The event is too long: only its beginning is kept, so it cannot be taken in. Have the"
        " camera send it again."
    ),
)
"""Why an event stays that was not kept whole."""
_SLICE = 1000
"""Events inserted between two looks at Cancel."""


def carry_out(transaction: Transaction, change: RefusedChange, judge: Judge) -> Decided:
    """Do it, and leave its line in the audit trail."""
    kept = rejected.read_kept(transaction.raw)
    match change:
        case AddUnknown(who, name_id, name, station_type):
            if who is Who.WORKER:
                roster.AddWorker(name_id, name).run(transaction)
            else:
                roster.AddStation(name_id, name, station_type).run(transaction)
            return _take_in(transaction, _of(kept, who, name_id), judge, **{who.value: name_id})
        case TakeInWaiting(who, name_id):
            return _take_in(transaction, _of(kept, who, name_id), judge, **{who.value: name_id})
        case TakeInAgain(None):
            return _take_in(transaction, [one for one in kept if one.is_whole], judge)
        case TakeInAgain(digests):
            return _take_in(transaction, _picked(kept, digests or ()), judge)
        case Discard(digests):
            return _discard(transaction, _picked(kept, digests))


def _of(kept: Sequence[Kept], who: Who, name_id: str) -> list[Kept]:
    return [one for one in kept if unknown.named(one) == (who, name_id)]


def _picked(kept: Sequence[Kept], digests: Sequence[bytes]) -> list[Kept]:
    wanted = frozenset(digests)
    return [one for one in kept if one.digest in wanted]


def _take_in(transaction: Transaction, kept: Sequence[Kept], judge: Judge, **whose: str) -> Decided:
    """Store what can be stored; all else stays with the reason of now."""
    whole = [one for one in kept if one.is_whole]
    stored = duplicates = 0
    for start in range(0, len(whole), _SLICE):
        transaction.progress(start, len(whole))
        part = whole[start : start + _SLICE]
        # Whose key was shown counts, as it did when it came; the binding is looked up by that.
        items = [sent_by(judge(one.body, transaction.now), one.sender) for one in part]
        recorded = events.insert(transaction, items, again=True)
        stored += recorded.stored
        duplicates += len(recorded.duplicates)
        refusals = recorded.refusals
        rejected.forget(
            transaction.raw, [one for index, one in enumerate(part) if index not in refusals]
        )
        for index, why in refusals.items():
            rejected.refuse_again(transaction.raw, part[index], why)
    cut = [one for one in kept if not one.is_whole]
    for one in cut:
        if one.code != CUT.code:
            rejected.refuse_again(transaction.raw, one, CUT)
    refused = len(whole) - stored - duplicates
    audit.note(
        transaction,
        "TakeInAgain",
        **whose,
        added=stored,
        duplicates=duplicates,
        refused=refused,
        cut=len(cut),
    )
    return Decided(stored, duplicates, refused, len(cut))


def _discard(transaction: Transaction, gone: Sequence[Kept]) -> Decided:
    rejected.forget(transaction.raw, gone)
    audit.note(transaction, "Discard", events=len(gone), codes=sorted({one.code for one in gone}))
    return Decided(discarded=len(gone))
