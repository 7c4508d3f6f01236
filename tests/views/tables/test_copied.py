from factory_desktop.models.column import Column
from factory_desktop.views.tables.copied import copied

COLUMNS = (Column[str]("Part", str, str, figure=False), Column[str]("Letters", len, str))


def test_that_rows_are_there_as_text_and_as_html() -> None:
    data = copied(COLUMNS, ["bolt", "=nut"])
    assert data.text() == "Part\tLetters\nbolt\t4\n'=nut\t4"
    assert "<th>Part</th>" in data.html()
    assert "'=nut".replace("'", "&#x27;") in data.html()
