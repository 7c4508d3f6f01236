"""Bring the translations up to date: `python3 packaging/translations.py`.

Collects every text of the program that a person sees into resources/translations/*.ts, one file
a language, keeps what is translated, drops what the program no longer says, and compiles the
.qm files that it loads. Lists the texts that a language still lacks, and ends with 1 where there
are any. Run it with the Python of the project's environment: the compiler, lrelease, comes with
PySide6.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")

Texts = dict[str, list[str]]
"""Source texts by context, in the order of the program."""

_TRANSLATES = ("QT_TRANSLATE_NOOP", "QT_TRANSLATE_NOOP3", "translate")


def collect() -> Texts:
    """Find every text in the package."""
    found: Texts = {}
    for path in sorted((ROOT / "factory_desktop").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for context, text in _Finder(tree).texts():
            texts = found.setdefault(context, [])
            if text not in texts:
                texts.append(text)
    return dict(sorted(found.items()))


class _Finder:
    """Looks through one module for the ways in which the program marks its texts."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._contexts = dict(_named_contexts(tree))

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield context and text of each."""
        yield from self._below(self._tree, "")

    def _below(self, node: ast.AST, inside: str) -> Iterator[tuple[str, str]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._of_call(child, inside)
            yield from self._below(child, child.name if isinstance(child, ast.ClassDef) else inside)

    def _of_call(self, call: ast.Call, inside: str) -> Iterator[tuple[str, str]]:
        function = call.func
        name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
        strings = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
        if name in _TRANSLATES and len(strings) > 1:
            yield str(strings[0]), str(strings[1])
        elif name == "Sentence" and strings:
            yield "sentences", str(strings[0])
        elif isinstance(function, ast.Attribute) and name == "tr" and strings:
            yield inside, str(strings[0])
        elif name in self._contexts and strings:
            yield self._contexts[name], str(strings[0])


def _named_contexts(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield what a module calls its translating function, and the context of it."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            marks = (call for call in ast.walk(node) if isinstance(call, ast.Call))
            yield from (
                (node.name, str(ast.literal_eval(call.args[0])))
                for call in marks
                if isinstance(call.func, ast.Name) and call.func.id in _TRANSLATES
            )
        elif isinstance(node, ast.ImportFrom):
            yield from ((one.asname or "", "actions") for one in node.names if one.name == "marked")
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            target, context = node.targets[0], node.value.args[-1:]
            if isinstance(target, ast.Name) and "translate" in ast.unparse(node.value):
                yield target.id, str(ast.literal_eval(context[0]))


def merged(kept: Path, texts: Texts, language: str) -> ET.ElementTree:
    """Return a file of these texts with the translations that were kept for them."""
    known = {
        (context.findtext("name"), message.findtext("source")): message.findtext("translation")
        for context in (ET.parse(kept).getroot() if kept.exists() else ())  # noqa: S314 - our own file
        for message in context.iter("message")
    }
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en_US")
    for context, sources in texts.items():
        within = ET.SubElement(root, "context")
        ET.SubElement(within, "name").text = context
        for source in sources:
            message = ET.SubElement(within, "message")
            ET.SubElement(message, "source").text = source
            translation = ET.SubElement(message, "translation")
            translation.text = known.get((context, source)) or None
            if not translation.text:
                translation.set("type", "unfinished")
    ET.indent(root, " " * 4)
    return ET.ElementTree(root)


def unfinished(tree: ET.ElementTree) -> Iterator[tuple[str, str]]:
    """Yield context and source of every text that is not translated."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or not translation.text:
                yield str(context.findtext("name")), str(message.findtext("source"))


def compiled(source: Path, target: Path) -> None:
    """Compile one .ts file; unfinished texts stay English."""
    import PySide6

    release = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([release, "-silent", source, "-qm", target], check=True)


def main() -> int:
    """Write every language; returns 1 when a text is not translated yet."""
    FOLDER.mkdir(exist_ok=True)
    texts, lacking = collect(), 0
    for language in LANGUAGES:
        file = FOLDER / f"factory-desktop_{language}.ts"
        tree = merged(file, texts, language)
        with file.open("wb") as opened:
            opened.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
            tree.write(opened, encoding="utf-8")
            opened.write(b"\n")
        compiled(file, file.with_suffix(".qm"))
        lacks = list(unfinished(tree))
        lacking += len(lacks)
        print(f"{language}: {sum(map(len, texts.values()))} texts, {len(lacks)} not translated")
        for context, source in lacks:
            print(f"    {context}: {source}")
    return int(lacking > 0)


if __name__ == "__main__":
    sys.exit(main())
