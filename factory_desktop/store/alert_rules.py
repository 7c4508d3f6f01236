"""Alert rules: what the plant is told of, kept in the file so that a copy tells the same."""

import logging
from dataclasses import replace

import msgspec
from sqlalchemy import Connection

from factory_desktop.domain.alert_rule import DEFAULTS, AlertRule, AlertRules, SetAlertRules
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.drift import DriftLimits
from factory_desktop.store import audit
from factory_desktop.store.engine import raw_of
from factory_desktop.store.transaction import Transaction

log = logging.getLogger(__name__)

_READ = "SELECT value FROM meta WHERE key = 'alert_rules'"
_KEEP = """
INSERT INTO meta (key, value) VALUES ('alert_rules', ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""


def read(connection: Connection) -> AlertRules:
    """Read the rules in force; of a kind of which nothing is kept, the default.

    What a newer program has written and this one cannot read keeps nobody from starting.
    """
    row = raw_of(connection).execute(_READ).fetchone()
    if row is None:
        return DEFAULTS
    try:
        return DEFAULTS.changed(msgspec.json.decode(row[0], type=tuple[AlertRule, ...]))
    except (msgspec.DecodeError, ValueError) as error:
        log.warning("The rules of alerts cannot be read, the defaults hold: %s", error)
        return DEFAULTS


def carry_out(transaction: Transaction, change: SetAlertRules) -> None:
    """Keep other rules; those that were changed stand in the audit trail."""
    before = read(transaction.connection)
    pairs = zip(before.rules, change.rules.rules, strict=True)
    changed = [(old, new) for old, new in pairs if old != new]
    differing = zip(DEFAULTS.rules, change.rules.rules, strict=True)
    # Only what somebody has chosen: a later program may have better defaults for the rest.
    kept = [new for default, new in differing if new != default]
    transaction.raw.execute(_KEEP, (msgspec.json.encode(kept).decode(),))
    audit.note(
        transaction,
        "alert-rules-set",
        before=[old for old, _ in changed],
        after=[new for _, new in changed],
    )


def follow(transaction: Transaction, before: DriftLimits, after: DriftLimits) -> None:
    """Have the alerts about the same figures go by the limits of drift too.

    A threshold that somebody has chosen apart from them stays.
    """
    rules = read(transaction.connection)
    low, share = rules.of(ConcernKind.LOW_CONFIDENCE), rules.of(ConcernKind.WORKING_SHARE)
    if low.threshold == before.confidence:
        low = replace(low, threshold=after.confidence)
    if (share.threshold, share.upper) == (before.working_low, before.working_high):
        share = replace(share, threshold=after.working_low, upper=after.working_high)
    changed = rules.changed([low, share])
    if changed != rules:
        carry_out(transaction, SetAlertRules(changed))
