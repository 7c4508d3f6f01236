"""No text reaches a person but through what translates it: read in the program's own source."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import factory_desktop

PACKAGE = Path(factory_desktop.__file__).parent
TRANSLATES = {"tr", "translate", "QT_TRANSLATE_NOOP", "Sentence", "_", "marked", "partial"}
SAYS = {
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setStatusTip"),
    *(
        "setAccessibleName",
        "setAccessibleDescription",
        "setTitle",
        "setTabText",
        "setSpecialValueText",
    ),
    *("addAction", "addItem", "addTab", "addMenu", "setPrefix", "setSuffix", "setNameFilter"),
    *("label", "paragraph", "set_tooltip", "say", "tell", "explain", "describe", "WayOut"),
    *("add_action", "add_choice", "AskDialog"),
}
"""What shows its arguments to a person, or reads them out."""
PROSE = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
NO_PROSE = {
    "not seen": "the name of a state in the program",
    '<div style="white-space: pre">': "markup",
    ' -H "Content-Type: application/json" -d "': "a command",
    "sudo ufw allow proto tcp to ": "a command",
    'name="Factory Desktop" dir=in action=allow protocol=TCP': "a command",
    "netsh advfirewall firewall add rule ": "a command",
    '<meta charset="utf-8"><table><tr>': "markup",
    "worker:W3 type:idle conf:<0.8": "words of the filter's own language",
    '<td align="': "markup",
    "Factory Desktop": "the program's name",
    "The number of columns never changes.": "said to programmers",
}
"""Literals that read like a text, each with why it is none."""
NO_WINDOW = {"views/display.py": "said in the terminal, where there is no window"}
REFUSES = re.compile(r"(Error|Problem)$")
NOT_SHOWN = {
    "domain/settings.py": "said in the terminal",
    "domain/option_text.py": "likewise",
    "domain/webhook.py": "likewise; the window has words of its own",
    "domain/resources.py": "a fault of the program",
    "store/stored_event.py": "said to a client of the API",
    "store/copying.py": "what SQLite has found",
    "store/salvage/records.py": "told to the reader of the page alone, who leaves the row out",
    "store/salvage/tables.py": "likewise",
}
"""Files whose refusals never reach the window, each with the reason."""


def sources(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    for folder in folders:
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text("utf-8"))


def name_of(call: ast.Call) -> str:
    function = call.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def literals(node: ast.AST) -> Iterator[ast.Constant]:
    """Yield the strings in a piece of source that nothing translates."""
    if isinstance(node, ast.Call) and name_of(node) in TRANSLATES:
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.keyword) and node.arg == "widest":
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    for field, child in ast.iter_fields(node):
        if field in {"annotation", "returns"}:
            continue
        for one in child if isinstance(child, list) else [child]:
            if isinstance(one, ast.AST):
                yield from literals(one)


def test_that_no_prose_stands_in_the_window_untranslated() -> None:
    found = [
        f"{file}:{one.lineno}: {one.value!r}"
        for file, tree in sources("views", "models")
        if file not in NO_WINDOW
        for one in literals(tree)
        if PROSE.search(str(one.value)) and one.value not in NO_PROSE
    ]
    assert found == []


def test_that_nothing_is_shown_that_is_not_translated() -> None:
    found = [
        f"{file}:{one.lineno}: {name_of(call)}({one.value!r})"
        for file, tree in sources("views")
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and name_of(call) in SAYS
        for argument in call.args[:2]
        for one in literals(argument)
        if re.search(r"[A-Z][a-z]+", str(one.value)) and one.value not in NO_PROSE
    ]
    assert found == []


def test_that_what_is_refused_is_said_in_the_windows_language() -> None:
    found = [
        f"{file}:{line}"
        for file, tree in sources("domain", "store", "backend")
        if file not in NOT_SHOWN
        for line in untranslated_refusals(tree)
    ]
    assert found == []


def untranslated_refusals(tree: ast.Module) -> Iterator[int]:
    """Yield the lines at which an error is made of a text that is no Sentence."""
    texts = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not call.args or not REFUSES.search(name_of(call)):
            continue
        first = call.args[0]
        said = texts.get(first.id, first) if isinstance(first, ast.Name) else first
        if isinstance(said, ast.JoinedStr) or (
            isinstance(said, ast.Constant) and isinstance(said.value, str) and " " in said.value
        ):
            yield call.lineno


def test_that_nothing_is_translated_before_the_language_is_known() -> None:
    found = [
        f"{file}:{call.lineno}"
        for file, tree in sources("views", "models")
        for node in tree.body
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef))
        for call in calls_at_once(node)
        if name_of(call) in {"tr", "translate"}
    ]
    assert found == []


def calls_at_once(node: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls that are made when a module is loaded."""
    if isinstance(node, ast.Lambda):
        return
    if isinstance(node, ast.Call):
        yield node
    for child in ast.iter_child_nodes(node):
        yield from calls_at_once(child)
