import io
import tracemalloc

from factory_desktop.backend.imports.lines import MAX_LINE, Line, lines_of


def test_that_lines_keep_their_numbers_without_blank_ones() -> None:
    file = io.BytesIO(b"\xef\xbb\xbfone\r\n\n  \nfour")
    assert list(lines_of(file)) == [Line(1, b"one"), Line(4, b"four")]


def test_that_of_a_line_that_is_too_long_only_the_beginning_is_held() -> None:
    file = io.BytesIO(b"x" * (40 * MAX_LINE) + b"\nnext\n")
    tracemalloc.start()
    found = list(lines_of(file))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [(line.number, line.is_whole, len(line.text)) for line in found] == [
        (1, False, 200),
        (2, True, 4),
    ]
    assert peak < 5 * MAX_LINE


def test_that_the_longest_line_is_whole() -> None:
    file = io.BytesIO(b"x" * (MAX_LINE - 1) + b"\nnext")
    assert [line.is_whole for line in lines_of(file)] == [True, True]
