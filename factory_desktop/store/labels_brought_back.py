"""Labels brought back: those of a backup, with its events."""

import sqlite3

from factory_desktop.store import labels

SINCE = "0011"
"""The first version of backups that have any."""

# An event of a camera is about to take the place of the one that was simulated and labelled.
_REPLACED = """
DELETE FROM main.label WHERE id IN (
  SELECT l.id FROM main.label l
  JOIN main.event e ON e.ts_us = l.ts_us AND e.worker = l.worker
    AND e.station = l.station AND e.type = l.type
  JOIN main.camera c ON c.id = e.camera AND c.simulated = 1
  JOIN main.worker w ON w.id = e.worker
  JOIN backup.worker bw ON bw.site = w.site AND bw.worker_id = w.worker_id
  JOIN main.station s ON s.id = e.station
  JOIN backup.station bs ON bs.site = s.site AND bs.station_id = s.station_id
  JOIN backup.event be ON be.ts_us = e.ts_us AND be.worker = bw.id
    AND be.station = bs.id AND be.type = e.type
  JOIN main.camera mc
    ON mc.camera_id = (SELECT camera_id FROM backup.camera WHERE id = be.camera)
    AND mc.simulated = 0
)
"""

# Only where the event on file is the one that was labelled, and not one sent otherwise since.
_LABELS = """
SELECT l.id, e.ts_us, e.worker, e.station, e.type, l.is_right, l.actual, l.labelled_us
FROM backup.label l
JOIN backup.event be ON be.ts_us = l.ts_us AND be.worker = l.worker
  AND be.station = l.station AND be.type = l.type
JOIN backup.worker bw ON bw.id = be.worker
JOIN main.worker w ON w.site = bw.site AND w.worker_id = bw.worker_id
JOIN backup.station bs ON bs.id = be.station
JOIN main.station s ON s.site = bs.site AND s.station_id = bs.station_id
JOIN backup.camera bc ON bc.id = be.camera
JOIN main.camera c ON c.camera_id = bc.camera_id
JOIN backup.model_version bm ON bm.id = be.model
JOIN main.model_version m ON m.model_id = bm.model_id AND m.version = bm.version
JOIN main.event e ON e.ts_us = be.ts_us AND e.worker = w.id AND e.station = s.id
  AND e.type = be.type AND e.camera = c.id AND e.model = m.id
  AND e.conf_ppm = be.conf_ppm AND e.count = be.count
"""


def forget_replaced(raw: sqlite3.Connection) -> None:
    """Remove the labels of events whose place events of the attached backup are about to take."""
    raw.execute(_REPLACED)


def bring_back(raw: sqlite3.Connection, revision: str) -> None:
    """Take the labels of a backup's events that are on file by now; newer labels stay."""
    if revision >= SINCE:
        labels.take_in(raw, raw.execute(_LABELS).fetchall())
