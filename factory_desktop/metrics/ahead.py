"""Ahead: what the pages are likely to ask of a view, so that it is known when they do."""

from datetime import timedelta

from factory_desktop.metrics.losses_question import LossesQuestion
from factory_desktop.metrics.question import Moment, Question
from factory_desktop.metrics.snapshot import View
from factory_desktop.metrics.spell_lengths_question import SpellLengthsQuestion
from factory_desktop.metrics.timeline_question import TimelineQuestion
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.metrics.working_windows import counted_span

LONGEST = timedelta(days=62)
"""What takes seconds is not worked out for nobody."""


def questions(view: View, moment: Moment) -> tuple[Question, ...]:
    """List them, of everybody: whoever is picked is found among what is known then.

    Nothing of a past moment, which another one follows at once.
    """
    span = counted_span(view, moment)
    end = moment.now if span.end is None else min(span.end, moment.now)
    if moment.past or span.start is None or not timedelta() < end - span.start <= LONGEST:
        return ()
    of_all = View(view.choice)
    return (
        TimelineQuestion(RowKind.WORKERS, (span.start, end)),
        LossesQuestion(of_all),
        SpellLengthsQuestion(of_all),
    )
