from factory_desktop.domain.letter import Hook
from factory_desktop.listener.outbox_meter import NO_LETTERS, outbox_metrics
from factory_desktop.store.outbox import LetterCounts


def test_that_each_receiver_has_a_line_of_its_own_from_the_start() -> None:
    counts = {**NO_LETTERS, Hook.ALERT: LetterCounts(5, 2, 1)}
    found = {
        (sample.name, sample.labels["webhook"]): sample.value
        for metric in outbox_metrics(counts)
        for sample in metric.samples
    }
    assert found == {
        ("factory_webhook_delivered_total", "alert"): 5,
        ("factory_webhook_delivered_total", "retraining"): 0,
        ("factory_webhook_given_up_total", "alert"): 2,
        ("factory_webhook_given_up_total", "retraining"): 0,
        ("factory_webhook_waiting", "alert"): 1,
        ("factory_webhook_waiting", "retraining"): 0,
    }
