"""The audit trail, in the real window."""

from pathlib import Path
from types import SimpleNamespace

from PySide6.QtWidgets import QDialog

from factory_desktop.domain.export import Export, FileKind
from factory_desktop.metrics.audit_question import AuditQuestion
from factory_desktop.views.dialogs.audit_trail import AuditTrailDialog
from tests.views.conftest import Stage
from tests.views.dialogs.test_audit_trail import WHOLE
from tests.views.files import choose_file
from tests.views.modal import in_dialog


def test_that_the_trail_is_read_when_it_is_looked_at_and_can_be_exported(
    running: Stage, tmp_path: Path
) -> None:
    exported: list[Export] = []
    running.backend.__dict__["exporter"] = SimpleNamespace(start=exported.append)
    seen: list[int] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, AuditTrailDialog)
        assert ("ask", AuditQuestion()) in running.backend.asked
        running.bridge.answered.emit(AuditQuestion(), WHOLE)
        running.bridge.answered.emit(AuditQuestion(7), None)
        seen.append(dialog.table.model().rowCount())
        choose_file(tmp_path / "trail.csv")
        dialog.export.click()
        dialog.reject()

    in_dialog(look)
    running.trigger("data.audit-trail")
    assert seen == [3]
    (export,) = exported
    assert (export.file, export.form.kind) == (tmp_path / "trail.csv", FileKind.CSV)
    assert len(export.sheets[0].rows) == 3


def test_that_names_off_holds_there_too(running: Stage) -> None:
    running.trigger("view.names")
    running.backend.answer()
    asked: list[bool] = []

    def look(dialog: QDialog) -> None:
        asked.append(("ask", AuditQuestion(named=False)) in running.backend.asked)
        dialog.reject()

    in_dialog(look)
    running.trigger("data.audit-trail")
    assert asked == [True]
