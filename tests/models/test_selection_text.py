import pytest

from factory_desktop.models.column import Column
from factory_desktop.models.selection_text import as_html, tab_separated

NAME = Column[tuple[str, float]](
    "Worker", lambda row: row[0], str, figure=False, detail=lambda _: "W1"
)
CHANGE = Column[tuple[str, float]]("Change", lambda row: row[1], str)


def test_that_rows_copy_as_tab_separated_lines_under_their_headers() -> None:
    copied = tab_separated([NAME, CHANGE], [("Ann", 1.5), ("Bo", 2.0)])
    assert copied == "Worker\tId\tChange\nAnn\tW1\t1.5\nBo\tW1\t2.0"


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1"])
def test_that_a_name_is_never_a_formula_and_a_figure_stays_one(name: str) -> None:
    cells = tab_separated([NAME, CHANGE], [(name, -1.0)]).splitlines()[1].split("\t")
    assert cells[0].startswith("'")
    assert cells[2] == "-1.0"


def test_that_a_name_with_breaks_stays_one_cell() -> None:
    assert tab_separated([NAME], [("a\tb\nc", 0.0)]).splitlines()[1] == "a b c\tW1"


def test_that_the_same_table_is_there_for_letters() -> None:
    assert as_html([NAME, CHANGE], [("<b>Ann", 1.5)]) == (
        '<meta charset="utf-8"><table><tr><th>Worker</th><th>Id</th><th>Change</th></tr>'
        '<tr><td align="left">&lt;b&gt;Ann</td><td align="left">W1</td>'
        '<td align="right">1.5</td></tr></table>'
    )
