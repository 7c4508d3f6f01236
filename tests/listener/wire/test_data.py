from pathlib import Path

import msgspec

from factory_desktop.domain.operation import OperationResult, SamplePlan
from factory_desktop.listener.wire.data import GenerateIn, clear_out, operation_out


def test_that_the_defaults_are_the_documents() -> None:
    assert GenerateIn().plan() == SamplePlan(days=7, events_per_day=100)
    assert GenerateIn().clear_existing is False


def test_that_whole_numbers_may_be_written_with_a_point() -> None:
    asked = msgspec.json.decode(b'{"num_days": 14.0, "random_seed": 5.0}', type=GenerateIn)
    plan = asked.plan()
    assert (plan.days, plan.random_seed) == (14, 5)
    assert isinstance(plan.days, int)


def test_that_a_backup_is_named_only_where_there_is_one() -> None:
    without = msgspec.to_builtins(operation_out("Done", OperationResult(events_added=3)))
    assert "backup" not in without
    backup = Path("backups/before.db")
    told = clear_out("Done", OperationResult(events_deleted=3, backup=backup))
    assert (told.events_deleted, told.backup) == (3, str(backup))
