from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models.share_columns import stations_worked, workers_there
from tests.answers import share


def test_that_times_are_hours_by_the_rule_in_force() -> None:
    columns = stations_worked(TimeRule("measured"))
    assert [column.title for column in columns] == ["Station", "Working", "Idle", "Absent", "Units"]
    row = share("S1", "Assembly Line A", 90)
    assert [column.text(row) for column in columns] == [
        "Assembly Line A",
        "1:30",
        "0:05",
        "0:00",
        "90",
    ]
    assert all("measured rule" in column.explanation for column in columns[1:4])
    assert workers_there()[0].title == "Worker"
