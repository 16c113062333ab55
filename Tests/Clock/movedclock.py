"""A system clock that jumps under a running program, as when somebody sets it."""

import shutil
import struct
import subprocess
import time
from datetime import datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from zoneinfo import ZoneInfo

SOURCE = Path(__file__).with_name("clock.c")
CLOCK = ZoneInfo("Europe/Amsterdam")


def build(folder):
    """The library that moves the clock; made with the compiler that comes with Swift, or any other."""
    compiler = shutil.which("clang") or shutil.which("cc")
    assert compiler, "a C compiler is needed to move the clock; the Swift toolchain has one"
    made = folder / "clock.so"
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", SOURCE, "-o", made], check=True)
    return made


class MovedClock:
    """It begins at noon, tomorrow or later, so that nothing that was made today lies in its future."""

    def __init__(self, library, folder):
        self.file = folder / "moved"
        self.environment = {"LD_PRELOAD": str(library), "MOVED_CLOCK": str(self.file)}
        noon = datetime.now(CLOCK).replace(hour=12, minute=0, second=0) + timedelta(days=1)
        self.moved = int(noon.timestamp() - time.time())
        self.file.write_bytes(self._packed)

    @property
    def now(self):
        return datetime.fromtimestamp(time.time() + self.moved, CLOCK)

    def jump(self, **by):
        """At once; written over in one piece."""
        self._move(timedelta(**by))

    def jump_to(self, day, at):
        """To an hour and minute of a day, on the clock on the wall."""
        hour, minute = map(int, at.split(":"))
        self._move(datetime.combine(day, time_of_day(hour, minute, second=1), CLOCK) - self.now)

    def _move(self, by):
        self.moved += round(by.total_seconds())
        with self.file.open("r+b", buffering=0) as file:
            file.write(self._packed)

    @property
    def _packed(self):
        return struct.pack("=q", self.moved)
