"""Router: from method and path to a handler, with two dictionary look-ups.

A path is known with and without a slash at its end, so nobody is ever redirected. HEAD is
done as GET: the server leaves the body out.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import unquote

from factory_desktop.domain.event import ID_PATTERN
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.route import Handler, Route, Scope

_ID = re.compile(ID_PATTERN)


class Found(NamedTuple):
    """What answers a request."""

    handler: Handler
    ids: tuple[str, ...]
    """What the handler gets from the path."""
    takes_body: bool
    """Whether the handler reads what was sent."""
    scope: Scope
    """What a key has to open."""
    discloses: bool
    """Whether the answer tells of single people."""


class Router:
    """Finds the route of a request."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._exact: dict[str, dict[str, Found]] = {}
        self._by_parent: dict[str, dict[str, Found]] = {}
        self._around: dict[tuple[str, str], dict[str, Found]] = {}
        """By what stands before a name and what stands behind it."""
        for route in routes:
            for method in ("GET", "HEAD") if route.method == "GET" else (route.method,):
                self._add(route, method)

    def _add(self, route: Route, method: str) -> None:
        parent, _, last = route.path.rpartition("/")
        found = Found(route.handler, (), route.body is not None, route.scope, route.discloses)
        if last.startswith("{"):
            self._by_parent.setdefault(parent, {})[method] = found
            return
        before, _, name = parent.rpartition("/")
        if name.startswith("{"):
            self._around.setdefault((before, last), {})[method] = found
            return
        for path in (route.path, route.path + "/"):
            self._exact.setdefault(path, {})[method] = found

    def find(self, method: str, target: str) -> Found:
        """Find the handler for a request target; raises ProblemError for 404 and 405."""
        methods = self._exact.get(target)
        if methods is None:
            methods = self._search(target)
        found = methods.get(method)
        if found is None:
            raise ProblemError(
                "method-not-allowed",
                "The Allow header says which methods there are.",
                headers={"Allow": ", ".join(sorted(methods))},
            )
        return found

    def _search(self, target: str) -> dict[str, Found]:
        path = target.partition("?")[0]
        if "://" in path and not path.startswith("/"):
            path = "/" + path.partition("://")[2].partition("/")[2]
        if path in self._exact:
            return self._exact[path]
        parent, _, last = path.removesuffix("/").rpartition("/")
        methods = self._by_parent.get(parent)
        if methods is None:
            before, _, named = parent.rpartition("/")
            methods, last = self._around.get((before, last)), named
        name = unquote(last)
        if methods is None or _ID.search(name) is None:
            raise ProblemError("not-found", "Nothing is at this address.")
        return {method: found._replace(ids=(name,)) for method, found in methods.items()}
