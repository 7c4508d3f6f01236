from factory_desktop.simulator.replay_report import SHOWN, Lines, ReplayReport


def test_that_a_report_is_complete_until_something_is_refused_or_broken() -> None:
    whole, refused, broken = (
        ReplayReport(sent=3, stored=2, duplicates=1),
        ReplayReport(),
        ReplayReport(),
    )
    whole.blank.add(7)
    refused.refuse("conflict", 2)
    broken.broken.add(1)
    assert [report.complete for report in (whole, refused, broken)] == [True, False, False]


def test_that_refusals_are_counted_by_code() -> None:
    report = ReplayReport()
    for number in (4, 9):
        report.refuse("invalid", number)
    report.refuse("conflict", 5)
    assert report.refused == {"invalid": Lines(2, [4, 9]), "conflict": Lines(1, [5])}


def test_that_only_the_first_numbers_are_kept() -> None:
    lines = Lines()
    for number in range(1, 1000):
        lines.add(number)
    assert lines.count == 999
    assert lines.first == list(range(1, SHOWN + 1))
