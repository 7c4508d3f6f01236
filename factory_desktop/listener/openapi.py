"""OpenAPI: the description of all routes, written from the types that validate."""

from collections.abc import Iterable
from typing import Any

import msgspec

from factory_desktop import __version__
from factory_desktop.domain.event import ID_PATTERN
from factory_desktop.listener.problem import MEDIA_TYPE, RETRY_AFTER, TITLES, Problem
from factory_desktop.listener.route import JSON, Answer, Route, Scope
from factory_desktop.listener.wire.labels import LabelIn

Json = dict[str, Any]

_EVERYWHERE = (400, 401, 403, 405, 408, 413, 415, 417, 421, 429, 500, 503)
"""What the guard, the parser and the store may answer on any route."""

_ABOUT = """What cameras send and what scripts ask for.

Every error is `application/problem+json` (RFC 9457); its `code` is for programs. A path may
end with a slash. HEAD is answered as GET, without the body. Bodies are JSON in UTF-8, at most
1 MiB, not compressed. A 2xx to an event means that it is committed; on 429 and 503 send it
again after `Retry-After` seconds: what came twice is counted once."""

_TAGS = {
    "events": "Events",
    "metrics": "Metrics",
    "workers": "Roster",
    "workstations": "Roster",
    "data": "Data",
    "models": "Models",
    "drift": "Models",
    "retraining": "Models",
    "labels": "Models",
}
"""By the part of the path after the version; the rest is about the program itself."""


def write(routes: Iterable[Route]) -> bytes:
    """Write the description as JSON."""
    return msgspec.json.format(msgspec.json.encode(describe(routes)), indent=2)


def describe(routes: Iterable[Route]) -> Json:
    """Build the description."""
    schemas, components = _schemas(routes)
    paths: dict[str, Json] = {}
    for route in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route, schemas)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Factory Desktop",
            "version": __version__,
            "description": _ABOUT,
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/", "description": "This program, wherever it listens."}],
        "paths": paths,
        "components": {
            "schemas": components,
            "responses": {str(status): _problem(status) for status in _statuses()},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
    }


def _schemas(routes: Iterable[Route]) -> tuple[dict[Any, Json], Json]:
    """Return the schema of each type used, and the components they refer to."""
    # A label is a part of a batch alone, which takes anything and refuses what is none by itself.
    types: list[Any] = [Problem, LabelIn]
    for route in routes:
        types += [answer.body for answer in route.answers]
        types += [route.body, route.query]
    used = list(dict.fromkeys(type_ for type_ in types if type_ is not None))
    schemas, components = msgspec.json.schema_components(
        used, ref_template="#/components/schemas/{name}"
    )
    for component in components.values():
        for field in component.get("properties", {}).values():
            _call_whole(field)
    return dict(zip(used, schemas, strict=True)), components


def _call_whole(field: Json) -> None:
    """Call a number in steps of 1 what everybody calls it."""
    if field.pop("multipleOf", None) == 1:
        field["type"] = "integer"
    for choice in field.get("anyOf", ()):
        _call_whole(choice)


def _operation(route: Route, schemas: dict[Any, Json]) -> Json:
    operation: Json = {
        "operationId": route.handler.__module__.rpartition(".")[2].removesuffix("_routes")
        + "_"
        + route.handler.__name__,
        "summary": route.summary,
        "description": f"{route.handler.__doc__} Scope of a key: `{route.scope}`.",
        "tags": [_tag(route.path)],
        "responses": {str(answer.status): _answer(answer, schemas) for answer in route.answers},
        "x-scope": route.scope,
        "security": _security(route.scope),
    }
    for status in _problems(route):
        operation["responses"][str(status)] = {"$ref": f"#/components/responses/{status}"}
    if parameters := [*_path_parameters(route), *_query_parameters(route)]:
        operation["parameters"] = parameters
    if route.body is not None:
        operation["requestBody"] = {
            "required": any(field.required for field in msgspec.structs.fields(route.body)),
            "content": {JSON: {"schema": schemas[route.body]}},
        }
    return operation


def _security(scope: Scope) -> list[Json]:
    if scope == "open":
        return []
    # On this computer nobody needs a key; a code is needed everywhere.
    return [{"key": []}] if scope == "pairing" else [{}, {"key": []}]


def _tag(path: str) -> str:
    parts = path.split("/")
    return _TAGS.get(parts[3], "Program") if len(parts) > 3 else "Program"  # noqa: PLR2004 - "", api, v1, the part


def _problems(route: Route) -> list[int]:
    """Return the statuses of all problems that a route may answer with."""
    statuses = {*_EVERYWHERE, *route.problems}
    if route.name is not None:
        statuses.add(404)
    if route.body is not None or route.query is not None:
        statuses.add(422)
    return sorted(statuses)


def _answer(answer: Answer, schemas: dict[Any, Json]) -> Json:
    schema = {} if answer.body is None else schemas[answer.body]
    return {"description": answer.text, "content": {answer.media: {"schema": schema}}}


def _path_parameters(route: Route) -> list[Json]:
    if route.name is None:
        return []
    schema = {"type": "string", "pattern": ID_PATTERN}
    return [{"name": route.name, "in": "path", "required": True, "schema": schema}]


def _query_parameters(route: Route) -> list[Json]:
    if route.query is None:
        return []
    schema = msgspec.json.schema(route.query)["$defs"][route.query.__name__]
    return [
        {
            "name": name,
            "in": "query",
            "description": field.pop("description", ""),
            "schema": field,
        }
        for name, field in schema["properties"].items()
    ]


def _statuses() -> list[int]:
    return sorted({status for status, _ in TITLES.values()})


def _problem(status: int) -> Json:
    codes = [code for code, (its, _) in TITLES.items() if its == status]
    response: Json = {
        "description": "; ".join(f"`{code}`: {TITLES[code][1]}" for code in codes),
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    headers = {401: "WWW-Authenticate", 405: "Allow", 429: "Retry-After", 503: "Retry-After"}
    if status in headers:
        examples = {"Allow": "GET, POST", "Retry-After": RETRY_AFTER, "WWW-Authenticate": "Bearer"}
        example = examples[headers[status]]
        response["headers"] = {
            headers[status]: {"schema": {"type": "string"}, "example": example, "required": True}
        }
    return response
