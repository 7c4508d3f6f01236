"""StoreWatched: what is wrong with the store's place and its backups."""

from collections.abc import Iterator

from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.store_health import StoreHealth
from factory_desktop.metrics.attention import Watch


def look(health: StoreHealth, watch: Watch) -> Iterator[Concern]:
    """Say that there is little room left, and that no backup could be made."""
    rule, full = watch.rule(ConcernKind.STORE_FULL), health.full
    if rule and rule.threshold is not None and full is not None and full > rule.threshold:
        yield Concern(rule.kind, rule.severity, share=full)
    rule, failed_at = watch.rule(ConcernKind.BACKUP_FAILED), health.backup_failed_at
    if rule and failed_at is not None:
        yield Concern(rule.kind, rule.severity, since=failed_at, lasting=watch.at - failed_at)
