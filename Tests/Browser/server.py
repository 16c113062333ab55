"""The server under test: the release binary in demo mode, on a free port, on a folder of its own."""

import os
import shutil
import socket
import stat
import subprocess
import time
import urllib.request
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[2]

#: The day on which the zone is made: its scenario opens the Zijlpoort on that day, whatever the weekday and hour.
TODAY = datetime.now(ZoneInfo("Europe/Amsterdam")).date()


def binary():
    """MIXEDZONE_BINARY, or what `script/package` or `swift build -c release` left behind."""
    named = os.environ.get("MIXEDZONE_BINARY")
    places = [named] if named else [ROOT / "dist/mixedzone/mixedzone", ROOT / ".build/release/mixedzone"]
    for place in map(Path, places):
        if os.access(place, os.X_OK):
            return place.resolve()
    raise FileNotFoundError(f"no server to test in {', '.join(map(str, places))}; script/package makes one")


def seed_of(zone):
    """The seed that came with the program, or else the one of this tree."""
    beside = binary().parent / "seeds"
    return (beside if beside.is_dir() else ROOT / "seeds") / f"{zone}.json"


def seed(folder, zone):
    """Makes the zone and its scenario in the folder."""
    command = [binary(), "seed", seed_of(zone), "--data", folder]
    subprocess.run(command, check=True, cwd=folder.parent, capture_output=True, text=True)


class Server:
    """A running server on a copy of a seeded folder; the environment may hold a moved clock."""

    def __init__(self, seeded, folder, environment=None):
        shutil.copytree(seeded, folder, ignore=_no_sockets)
        self.folder = folder
        self.environment = os.environ | (environment or {})
        self.log_file = folder / "server.log"
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self):
        """On the same folder and port as before, when it has been stopped."""
        command = [binary(), "serve", "--demo", "--data", self.folder, "--port", str(self.port)]
        with self.log_file.open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=self.folder.parent, stdout=log, stderr=log, env=self.environment
            )
        self._wait_ready()

    def stop(self):
        """A clean stop: a signal, and within ten seconds a status of zero."""
        self.process.terminate()
        try:
            status = self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("the server did not stop within ten seconds") from None
        assert status == 0, f"the server stopped with status {status}:\n{self.log()}"

    def log(self):
        return self.log_file.read_text("utf-8", "replace")[-4000:]

    def _wait_ready(self):
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                with urllib.request.urlopen(self.url + "/readyz", timeout=1):
                    return
            except OSError:
                time.sleep(0.02)
        self.process.kill()
        raise AssertionError(f"the server did not become ready:\n{self.log()}")


def _no_sockets(folder, names):
    return [name for name in names if stat.S_ISSOCK(os.stat(os.path.join(folder, name)).st_mode)]


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
