import pytest

from factory_desktop.domain.plan_fault import find_fault, minutes
from factory_desktop.models.shift_template import ShiftTemplate, templates


@pytest.mark.parametrize("template", templates(), ids=lambda one: one.name)
def test_that_every_template_can_be_worked(template: ShiftTemplate) -> None:
    assert find_fault(template.shifts) is None
    assert all(one.breaks for one in template.shifts)


def test_that_they_fill_the_day_as_they_say() -> None:
    filled = [sum(minutes(one.start, one.end) for one in each.shifts) / 60 for each in templates()]
    assert filled == [8, 16, 24, 24]
