import pytest

from factory_desktop.listener.histogram import Histogram


def told(histogram: Histogram) -> dict[str, float]:
    family = histogram.family("some_seconds", "Some")
    return {
        sample.name + "".join(sample.labels.values()): sample.value for sample in family.samples
    }


@pytest.mark.parametrize(("value", "bound"), [(0, "0.5"), (0.5, "0.5"), (0.51, "2.0"), (9, "+Inf")])
def test_that_a_value_falls_into_the_first_class_that_holds_it(value: float, bound: str) -> None:
    histogram = Histogram((0.5, 2.0))
    histogram.add(value)
    counts = told(histogram)
    first = next(name for name, count in counts.items() if count == 1)
    assert first == "some_seconds_bucket" + bound
    assert counts["some_seconds_bucket+Inf"] == counts["some_seconds_count"] == 1


def test_that_the_sum_is_of_all_values() -> None:
    histogram = Histogram((0.5, 2.0))
    for value in (0.25, 1, 8):
        histogram.add(value)
    assert told(histogram)["some_seconds_sum"] == 9.25
