"""Calendars for the tests of figures: shifts on whole minutes, some of which overlap."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Break, PlacedShift, Shift
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from tests.factories import STATIONS

MINUTE = timedelta(minutes=1)
LONG_AGO = date(2020, 1, 1)
TALLINN = ZoneInfo("Europe/Tallinn")
DAY = Shift(
    time(6),
    time(14),
    "Day",
    (Break("Coffee", time(9), time(9, 15)), Break("Lunch", time(11, 50), time(12, 20))),
)
EVENING = Shift(time(14), time(22), "Evening", (Break("Dinner", time(18), time(18, 30)),))
NIGHT = Shift(time(22), time(6), "Night", (Break("Midnight", time(23, 50), time(0, 20)),))
ACROSS = Shift(time(10, 30), time(18, 10), "Across", (Break("Lunch", time(12), time(13)),))
"""Over the others, with a break partly in theirs."""
SHIFTS = (DAY, EVENING, NIGHT, ACROSS)


def calendar(
    *shifts: Shift, zone: ZoneInfo = TALLINN, targets: tuple[UnitsTarget, ...] = ()
) -> PlantCalendar:
    """Let these shifts be worked every day since long ago."""
    plans = (ShiftPlan(LONG_AGO, shifts),) if shifts else ()
    return PlantCalendar(zone, plans, targets, (UtilizationTarget(0.8, LONG_AGO),))


def minutes(start: datetime, end: datetime) -> set[datetime]:
    """List the whole minutes of a stretch that begins and ends on one."""
    return {start + number * MINUTE for number in range(int((end - start) / MINUTE))}


def working_minutes(shift: PlacedShift, start: datetime, end: datetime) -> set[datetime]:
    """List the minutes of a shift within a stretch in which it has no break, one by one."""
    inside = minutes(max(shift.start, start), min(shift.end, end))
    return {at for at in inside if not any(pause.start <= at < pause.end for pause in shift.breaks)}


targets = st.lists(
    st.builds(
        UnitsTarget,
        st.sampled_from([*STATIONS, "S9"]),
        st.sampled_from([0.0, 12.0, 30.0]),
        st.sampled_from([LONG_AGO, date(2026, 1, 22), date(2026, 1, 23)]),
        st.sampled_from([None, "Day", "Night"]),
    ),
    max_size=5,
).map(tuple)

plants = st.builds(
    lambda shifts, targets, zone: calendar(*shifts, targets=targets, zone=zone),
    st.lists(st.sampled_from(SHIFTS), max_size=4, unique=True),
    targets,
    st.sampled_from([TALLINN, ZoneInfo("UTC"), ZoneInfo("Asia/Kolkata")]),
)
"""With none to four shifts a day, and targets that change."""
