from factory_desktop.domain.worker_data import WorkerTally
from factory_desktop.models import worker_data_text


def test_that_what_is_kept_is_counted_in_words() -> None:
    assert worker_data_text.kept(WorkerTally(1, 1, 0, 1)) == (
        "1 event, 1 note, 0 refused events and 1 line of the audit trail."
    )


def test_that_erasing_is_told_with_what_stays_and_that_it_is_for_good() -> None:
    said = " ".join(worker_data_text.what_erasing_means())
    for words in ("erased-7F3K", "backups", "all figures stay", "exported", "refused"):
        assert words in said
    assert said.endswith("This cannot be undone.")
