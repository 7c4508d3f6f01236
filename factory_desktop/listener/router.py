"""Router: from method and path to a handler, with two dictionary look-ups.

A path is known with and without a slash at its end, so nobody is ever redirected.
"""

from collections.abc import Iterable
from urllib.parse import unquote

from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.route import Handler, Route

Found = tuple[Handler, tuple[str, ...]]
"""A handler and the ids that it gets from the path."""


class Router:
    """Finds the route of a request."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._exact: dict[str, dict[str, Found]] = {}
        self._by_parent: dict[str, dict[str, Handler]] = {}
        for route in routes:
            parent, _, last = route.path.rpartition("/")
            if last.startswith("{"):
                self._by_parent.setdefault(parent, {})[route.method] = route.handler
            else:
                for path in (route.path, route.path + "/"):
                    self._exact.setdefault(path, {})[route.method] = (route.handler, ())

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
        handlers = self._by_parent.get(parent)
        if handlers is None or not last:
            raise ProblemError("not-found", "Nothing is at this address.")
        return {method: (handler, (unquote(last),)) for method, handler in handlers.items()}
