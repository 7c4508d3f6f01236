"""Opening another store: one program, whose window, listener, lock and door go with the store."""

import subprocess
import sys
from pathlib import Path

from factory_desktop.store.copying import save_as
from tests.factories import AddPlant, event, open_store, record, run
from tests.promises.served import free_port

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from factory_desktop import app
from factory_desktop.domain.settings import Settings
from factory_desktop.store.lock import owner
from factory_desktop.views.application import application
from factory_desktop.views.single_instance import SingleInstance

folder, port, other = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
made, store, said = [], folder / "factory.db", []

class Watched(app.Desktop):
    def __init__(self, *given):
        super().__init__(*given)
        made.append(self)
        self.stage = 0

def tell(name):
    desktop = made[-1]
    holders = [getattr(owner(one), "address", None) for one in (store, other)]
    print(name, desktop.window.windowTitle(), *holders, sep="|", flush=True)

def look():
    desktop = made[-1]
    holder = owner(store if len(made) == 1 else other)
    if not desktop._backend or holder is None or holder.address is None or desktop.stage:
        return
    desktop.stage = 1
    if len(made) == 1:
        tell("first")
        desktop.open_other(folder / "notes.txt")
        print(desktop.window.banners.told("other-store").text, flush=True)
        desktop.open_other(other)
    else:
        tell("second")
        application().quit()

app.Desktop = Watched
timer = QTimer(application(), interval=50)
timer.timeout.connect(look)
timer.start()
sys.exit(app.run(Settings(data_dir=folder, port=port)))
"""


def test_that_all_goes_over_to_the_other_store(tmp_path: Path) -> None:
    folder, other, port = tmp_path / "data", tmp_path / "stick" / "plant.db", free_port()
    store = open_store(folder)
    run(store, AddPlant())
    record(store, event(0))
    other.parent.mkdir()
    save_as(store.place.file, other)
    store.close()
    (folder / "notes.txt").write_text("mine", "utf-8")
    words = [sys.executable, "-c", PROGRAM, str(folder), str(port), str(other)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr.replace("This plugin does not support propagateSizeHints()\n", "") == ""
    address = f"http://127.0.0.1:{port}"
    assert done.stdout.splitlines() == [
        f"first|factory.db – Factory Desktop|{address}|None",
        "notes.txt is not a store of Factory Desktop.",
        f"second|plant.db – Factory Desktop|None|{address}",
    ]
