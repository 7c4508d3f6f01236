"""Routes: everything that the listener answers, as one table."""

from factory_desktop.listener import (
    alert_routes,
    data_routes,
    docs_routes,
    event_routes,
    key_routes,
    label_routes,
    metric_routes,
    model_routes,
    monitoring_routes,
    pairing_routes,
    retraining_routes,
    roster_routes,
)
from factory_desktop.listener.query import (
    AlertsQuery,
    DriftQuery,
    EventsQuery,
    RangeQuery,
    RetrainingsQuery,
)
from factory_desktop.listener.route import Answer, Route
from factory_desktop.listener.wire.alerts import AlertsOut
from factory_desktop.listener.wire.data import (
    ClearOut,
    GenerateIn,
    OperationOut,
    PlanIn,
    RestoreIn,
    UndoIn,
)
from factory_desktop.listener.wire.events import Batch, BatchOut, EventIn, EventOut, EventsOut
from factory_desktop.listener.wire.figures import (
    DashboardFigures,
    FactoryFigures,
    StationFigures,
    WorkerFigures,
)
from factory_desktop.listener.wire.keys import CertificateOut, KeyIn, KeyOut, Revoked
from factory_desktop.listener.wire.labels import LabelBatch, LabelsOut
from factory_desktop.listener.wire.models import DriftOut, ModelOut, ModelVersionOut
from factory_desktop.listener.wire.pairing import PairedOut
from factory_desktop.listener.wire.retraining import (
    DryRunOut,
    RetrainingIn,
    RetrainingOut,
    RetrainingsOut,
)
from factory_desktop.listener.wire.roster import (
    Removed,
    StationChange,
    StationIn,
    StationOut,
    WorkerChange,
    WorkerIn,
    WorkerOut,
)


def _ok(body: object, text: str = "Done.") -> tuple[Answer, ...]:
    return (Answer(200, text, body),)


def _added(body: object) -> tuple[Answer, ...]:
    return (Answer(201, "It is on the roster.", body),)


def _file(media: str) -> tuple[Answer, ...]:
    return (Answer(200, "The file.", media=media),)


_EVENT = (
    Answer(201, "The event is new and committed.", EventOut),
    Answer(200, "The same event again; this one is on file.", EventOut),
)

_e, _m, _r, _d = event_routes, metric_routes, roster_routes, data_routes

# fmt: off
ROUTES: tuple[Route, ...] = (
    Route("POST", "/api/v1/events", _e.post_event, "events",
          "Store one event", _EVENT, body=EventIn, problems=(409,)),
    Route("POST", "/api/v1/events/batch", _e.post_batch, "events",
          "Store up to 1000 events, each judged by itself",
          _ok(BatchOut, "What became of them, also when some were refused."), body=Batch),
    Route("GET", "/api/v1/events", _e.get_events, "read",
          "Read events, newest first", _ok(EventsOut), query=EventsQuery, problems=(404,),
          discloses=True),

    Route("POST", "/api/v1/labels", label_routes.post_labels, "manage",
          "Say of up to 1000 events whether the camera was right, each judged by itself",
          _ok(LabelsOut, "What became of them, also when some were refused."), body=LabelBatch),

    Route("POST", "/api/v1/pairing", pairing_routes.post_pairing, "pairing",
          "Get a camera its key by a code",
          (Answer(201, "The key; the code opens nothing any more.", PairedOut),)),

    Route("POST", "/api/v1/keys", key_routes.post_key, "local",
          "Make a key for a camera or an admin",
          (Answer(201, "The key; only its digest is kept.", KeyOut),), body=KeyIn),
    Route("DELETE", "/api/v1/keys/{number}", key_routes.delete_key, "local",
          "Revoke a key", _ok(Revoked), problems=(404,)),
    Route("POST", "/api/v1/keys/certificate", key_routes.post_certificate, "local",
          "Make a certificate that goes with the keys of a camera or an admin",
          (Answer(201, "The certificate and its private key; kept nowhere.", CertificateOut),),
          body=KeyIn),

    Route("GET", "/api/v1/metrics/dashboard", _m.get_dashboard, "read",
          "All figures of one moment", _ok(DashboardFigures), query=RangeQuery, discloses=True),
    Route("GET", "/api/v1/metrics/factory", _m.get_factory, "read",
          "The plant's figures", _ok(FactoryFigures), query=RangeQuery),
    Route("GET", "/api/v1/metrics/workers", _m.get_workers, "read",
          "Every worker's figures", _ok(list[WorkerFigures]), query=RangeQuery, discloses=True),
    Route("GET", "/api/v1/metrics/workers/{worker_id}", _m.get_worker, "read",
          "One worker's figures", _ok(WorkerFigures), query=RangeQuery, discloses=True),
    Route("GET", "/api/v1/metrics/workstations", _m.get_workstations, "read",
          "Every station's figures", _ok(list[StationFigures]), query=RangeQuery),
    Route("GET", "/api/v1/metrics/workstations/{station_id}", _m.get_workstation, "read",
          "One station's figures", _ok(StationFigures), query=RangeQuery),

    Route("GET", "/api/v1/models", model_routes.get_models, "read",
          "The models that have sent events", _ok(list[ModelOut])),
    Route("GET", "/api/v1/models/{model_id}/versions", model_routes.get_versions, "read",
          "All versions of a model, as they were first named", _ok(list[ModelVersionOut])),
    Route("GET", "/api/v1/drift", model_routes.get_drift, "read",
          "What the hourly look at the models has found", _ok(DriftOut), query=DriftQuery),
    Route("GET", "/api/v1/retraining", retraining_routes.get_retraining, "read",
          "Why models should be trained anew, newest first", _ok(RetrainingsOut),
          query=RetrainingsQuery),
    Route("POST", "/api/v1/retraining", retraining_routes.post_retraining, "manage",
          "Ask for a model to be trained anew",
          (Answer(202, "It is on file, and will be exported and told.", RetrainingOut),
           Answer(200, "What a dry run says.", DryRunOut)), body=RetrainingIn, problems=(409,)),
    Route("GET", "/api/v1/alerts", alert_routes.get_alerts, "read",
          "What needs attention, or needed it, newest first", _ok(AlertsOut), query=AlertsQuery,
          discloses=True),

    Route("GET", "/api/v1/workers", _r.get_workers, "read",
          "All workers, by id", _ok(list[WorkerOut]), discloses=True),
    Route("POST", "/api/v1/workers", _r.post_worker, "manage",
          "Put a worker on the roster", _added(WorkerOut), body=WorkerIn, problems=(409,)),
    Route("GET", "/api/v1/workers/{worker_id}", _r.get_worker, "read",
          "One worker", _ok(WorkerOut), discloses=True),
    Route("PUT", "/api/v1/workers/{worker_id}", _r.put_worker, "manage",
          "Rename a worker", _ok(WorkerOut), body=WorkerChange),
    Route("DELETE", "/api/v1/workers/{worker_id}", _r.delete_worker, "manage",
          "Take a worker without events off the roster", _ok(Removed), problems=(409,)),
    Route("GET", "/api/v1/workstations", _r.get_workstations, "read",
          "All stations, by id", _ok(list[StationOut])),
    Route("POST", "/api/v1/workstations", _r.post_workstation, "manage",
          "Put a station on the roster", _added(StationOut), body=StationIn, problems=(409,)),
    Route("GET", "/api/v1/workstations/{station_id}", _r.get_workstation, "read",
          "One station", _ok(StationOut)),
    Route("PUT", "/api/v1/workstations/{station_id}", _r.put_workstation, "manage",
          "Change a station's name and type", _ok(StationOut), body=StationChange),
    Route("DELETE", "/api/v1/workstations/{station_id}", _r.delete_workstation, "manage",
          "Take a station without events off the roster", _ok(Removed), problems=(409,)),

    Route("POST", "/api/v1/data/seed", _d.post_seed, "manage",
          "Add the sample workers and stations", _ok(OperationOut)),
    Route("POST", "/api/v1/data/initialize", _d.post_initialize, "manage",
          "Add the sample plant and seven days of events", _ok(OperationOut)),
    Route("POST", "/api/v1/data/generate-events", _d.post_generate, "manage",
          "Add sample events", _ok(OperationOut), body=GenerateIn),
    Route("POST", "/api/v1/data/refresh", _d.post_refresh, "manage",
          "Remove all events after a backup, and add new sample events", _ok(OperationOut)),
    Route("DELETE", "/api/v1/data/events", _d.delete_events, "manage",
          "Remove all events after a backup; workers and stations stay", _ok(ClearOut)),

    Route("POST", "/api/v1/data/refresh-simulated", _d.post_refresh_simulated, "manage",
          "Replace the simulated events and no others", _ok(OperationOut), body=PlanIn),
    Route("DELETE", "/api/v1/data/simulated-events", _d.delete_simulated, "manage",
          "Remove the simulated events and no others", _ok(ClearOut)),
    Route("POST", "/api/v1/data/undo-clear", _d.post_undo_clear, "manage",
          "Bring back the events of a backup made by a clear", _ok(OperationOut),
          body=UndoIn, problems=(404,)),
    Route("POST", "/api/v1/data/restore", _d.post_restore, "manage",
          "Bring back what a backup holds, after a backup of what is there", _ok(OperationOut),
          body=RestoreIn, problems=(404,)),
    Route("POST", "/api/v1/data/rebuild", _d.post_rebuild, "manage",
          "Work out anew, from the events, all sums that figures are read from",
          _ok(OperationOut)),

    Route("GET", "/api/v1/health", monitoring_routes.get_health, "open",
          "Whether cameras can be served", _ok(monitoring_routes.HealthOut, "All is well.")),
    Route("GET", "/metrics", monitoring_routes.get_prometheus, "read",
          "Meters for Prometheus", _file("text/plain")),
    Route("GET", "/openapi.json", docs_routes.get_openapi, "open",
          "This description", _file("application/json")),
    Route("GET", "/", docs_routes.get_home, "open",
          "Where to go from here", _file("text/html")),
    Route("GET", "/docs", docs_routes.get_docs, "open",
          "A page to read and try it", _file("text/html")),
    Route("GET", "/docs/{file}", docs_routes.get_docs_file, "open",
          "A file of that page", _file("*/*")),
)
# fmt: on
