import msgspec
import pytest

from factory_desktop.listener.wire.labels import LabelBatch, LabelIn
from tests.listener.test_label_intake import GOOD


def test_that_a_label_needs_to_say_nothing_but_which_event_and_whether() -> None:
    found = msgspec.convert(GOOD, LabelIn)
    assert (found.verdict, found.actual_type) == ("wrong", None)
    for name in GOOD:
        with pytest.raises(msgspec.ValidationError, match=name):
            msgspec.convert({key: GOOD[key] for key in GOOD if key != name}, LabelIn)


def test_that_a_batch_tells_in_its_description_what_is_in_it() -> None:
    schema = msgspec.json.schema(LabelBatch)["$defs"]["LabelBatch"]
    items = schema["properties"]["labels"]["items"]
    assert items["anyOf"][0] == {"$ref": "#/components/schemas/LabelIn"}
