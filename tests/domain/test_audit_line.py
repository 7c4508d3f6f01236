from dataclasses import replace

from factory_desktop.domain.audit_line import AuditTrail, Misfit


def test_that_a_trail_is_a_value_with_its_own_misfit() -> None:
    trail = AuditTrail((), 3, Misfit(4, missing=True))
    assert replace(trail) == trail
    assert trail != AuditTrail((), 3, Misfit(4))
