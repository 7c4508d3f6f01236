"""Models: which versions there are, and whether they see another floor than they did."""

from aiohttp import web
from sqlalchemy import Connection

from factory_desktop.domain.model_version import ModelVersion, active_of
from factory_desktop.listener import query
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.query import DriftQuery
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.models import (
    DriftOut,
    ModelOut,
    limits_out,
    run_out,
    version_out,
)
from factory_desktop.metrics.drift_log import read_runs
from factory_desktop.store import drift_runs, model_versions


async def get_models(desk: Desk, _request: web.BaseRequest) -> web.Response:
    """Give each model with its active version; a version that names no model is of none."""
    found = await desk.dispatcher.read(model_versions.read)
    active = active_of(found, desk.dispatcher.clock.now())
    by_model: dict[str, list[ModelVersion]] = {}
    for one in found:
        if one.model_id:
            by_model.setdefault(one.model_id, []).append(one)
    return reply([_model(versions, active) for versions in by_model.values()])


async def get_versions(desk: Desk, _request: web.BaseRequest, model_id: str) -> web.Response:
    """Give all versions of a model; an unknown one is a 404."""
    found = await desk.dispatcher.read(model_versions.read)
    active = active_of(found, desk.dispatcher.clock.now()).get(model_id)
    versions = [version_out(one, active=one == active) for one in found if one.model_id == model_id]
    if not versions:
        raise ProblemError("not-found", "No model with this id is known.")
    return reply(versions)


async def get_drift(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Give the limits and the newest runs; an hour has its run once it is over."""
    asked = query.read(request, DriftQuery)

    def read(connection: Connection) -> DriftOut:
        runs = read_runs(connection, asked.limit)
        limits = limits_out(drift_runs.limits(connection))
        return DriftOut(limits, [run_out(one) for one in runs])

    return reply(await desk.dispatcher.read(read))


def _model(versions: list[ModelVersion], active: dict[str, ModelVersion]) -> ModelOut:
    model_id = versions[0].model_id
    sends = active.get(model_id)
    return ModelOut(
        model_id,
        sends.version if sends else None,
        len(versions),
        sum(one.events for one in versions),
        max((one.last_at for one in versions if one.last_at), default=None),
    )
