from factory_desktop.listener.model_meter import ModelMeter, confidence_metric


def test_that_confidence_is_summed_by_version() -> None:
    meter = ModelMeter()
    meter.stored, meter.confidence = 4, 3.5
    family = confidence_metric({("pose", "2.1"): meter, (None, None): ModelMeter()})
    told = {(one.name, *one.labels.values()): one.value for one in family.samples}
    assert told == {
        ("factory_event_confidence_ratio_sum", "pose", "2.1"): 3.5,
        ("factory_event_confidence_ratio_count", "pose", "2.1"): 4,
        ("factory_event_confidence_ratio_sum", "", ""): 0,
        ("factory_event_confidence_ratio_count", "", ""): 0,
    }
