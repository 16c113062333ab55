"""The program under test: its commands, and a server that can be stopped, killed and started again."""

import json
import os
import re
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: The exit code for data that is not as it must be.
BAD_DATA = 65

#: Seconds within which a server usually answers after its start, also after a kill.
READY_WITHIN = 2.0


def binary():
    """MIXEDZONE_BINARY, or what `script/package` or `swift build -c release` left behind."""
    named = os.environ.get("MIXEDZONE_BINARY")
    places = [named] if named else [ROOT / "dist/mixedzone/mixedzone", ROOT / ".build/release/mixedzone"]
    for place in map(Path, places):
        if os.access(place, os.X_OK):
            return place.resolve()
    raise FileNotFoundError(f"no program to test in {', '.join(map(str, places))}; script/package makes one")


def surroundings():
    """The environment without what would change a setting."""
    return {name: value for name, value in os.environ.items() if not name.startswith("MIXEDZONE_")}


def run(*arguments, status=0):
    """Runs a command to its end and returns what it printed, errors included."""
    command = [binary(), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=surroundings())
    said = done.stdout + done.stderr
    assert done.returncode == status, f"{command[1:]} ended with {done.returncode}, not {status}:\n{said}"
    return said


def begin(*arguments):
    """Starts a command that is not waited for."""
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen([binary(), *map(str, arguments)], env=surroundings(), **silent)


def verified_entries(data, zone):
    """How many entries the journal has; fails when it is not whole."""
    said = run("journal", "verify", zone, "--data", data)
    return int(re.search(r"whole, (\d+) entries", said).group(1))


class Server:
    """A running server on a data folder, in demo mode unless told otherwise."""

    def __init__(self, data, *, demo=True, settings=None, environment=None, through=(), **limits):
        """Limits are named as in the settings, as `headerSeconds` is; `through` is a command that starts it."""
        self.data = Path(data)
        self.port = free_port()
        self.log_file = self.data.parent / f"{self.data.name}.log"
        file = self.data.parent / f"{self.data.name}.json"
        file.write_text(json.dumps((settings or {}) | ({"limits": limits} if limits else {})), "utf-8")
        mode = ["--demo"] if demo else []
        command = [*through, binary(), "serve", *mode, "--data", data, "--port", self.port, "--config", file]
        with self.log_file.open("ab") as log:
            self.began = time.monotonic()
            streams = {"stdout": log, "stderr": log}
            surrounded = surroundings() | (environment or {})
            self.process = subprocess.Popen(list(map(str, command)), env=surrounded, **streams)
        self.ready_after = self._wait_ready()

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if self.process.poll() is None:
            self.kill() if kind else self.stop()

    def zone_file(self, zone):
        return self.data / f"{zone}.sqlite"

    def kill(self):
        self.process.kill()
        self.process.wait(timeout=10)

    def ask_to_stop(self):
        self.process.terminate()

    def wait_stopped(self, seconds=10):
        """Within the time the process must end with a status of zero."""
        try:
            status = self.process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"the server did not stop within {seconds} s:\n{self.log()}") from None
        assert status == 0, f"the server stopped with status {status}:\n{self.log()}"

    def stop(self):
        self.ask_to_stop()
        self.wait_stopped()

    def log(self):
        return self.log_file.read_text("utf-8", "replace")[-4000:]

    def _wait_ready(self):
        while self.process.poll() is None and time.monotonic() < self.began + 10:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=1):
                    return time.monotonic() - self.began
            except OSError:
                time.sleep(0.005)
        self.process.kill()
        raise AssertionError(f"the server did not become ready:\n{self.log()}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
