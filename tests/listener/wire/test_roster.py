import msgspec
import pytest

from factory_desktop.listener.wire.roster import StationChange, StationIn, WorkerChange, WorkerIn


@pytest.mark.parametrize(
    ("form", "sent"),
    [
        (WorkerIn, {"worker_id": "W-1.a:b_c", "name": "Ünal"}),
        (WorkerChange, {"name": "Ünal"}),
        (StationIn, {"station_id": "S1", "name": "Line A", "station_type": "Assembly"}),
        (StationChange, {"name": "Line A", "station_type": "Quality Check"}),
    ],
)
def test_that_every_field_is_needed_and_no_field_may_be_empty(
    form: type[msgspec.Struct], sent: dict[str, str]
) -> None:
    assert msgspec.to_builtins(msgspec.convert(sent, form)) == sent
    for field in sent:
        for wrong in ({**sent, field: ""}, {**sent, field: None}, {**sent, field: "a\n"}):
            with pytest.raises(msgspec.ValidationError, match=field):
                msgspec.convert(wrong, form)
        less = {name: value for name, value in sent.items() if name != field}
        with pytest.raises(msgspec.ValidationError, match=field):
            msgspec.convert(less, form)
