"""Stands in for the `sendmail` command: brings letters to a folder, keeps them waiting, or refuses them."""

import re
import time

import program

#: Children of a server whose files may not grow inherit that; what they bring lies elsewhere.
SCRIPT = """#!/bin/sh
ulimit -S -f unlimited
echo >> {folder}/calls
while [ "$(cat {folder}/mood)" = wait ]; do sleep 0.02; done
[ "$(cat {folder}/mood)" = deliver ] || exit 75
letter=$(mktemp {folder}/XXXXXX.part)
cat > "$letter" && mv "$letter" "${{letter%.part}}.eml"
"""


class Mailman:
    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        self.command = folder / "sendmail"
        self.command.write_text(SCRIPT.format(folder=folder), "utf-8")
        self.command.chmod(0o755)
        self.metrics_port = program.free_port()
        self.deliver()

    @property
    def served(self):
        """How a server is started that gives its letters to this one, and shows its figures."""
        settings = {"mail": {"sendmail": str(self.command)}, "metrics": {"port": self.metrics_port}}
        return {"demo": False, "settings": settings}

    def deliver(self):
        self._be("deliver")

    def refuse(self):
        self._be("refuse")

    def wait(self):
        self._be("wait")

    def _be(self, mood):
        new = self.folder / "mood.new"
        new.write_text(mood, "utf-8")
        new.rename(self.folder / "mood")

    @property
    def calls(self):
        file = self.folder / "calls"
        return file.stat().st_size if file.exists() else 0

    @property
    def letters(self):
        return [file.read_text("utf-8") for file in sorted(self.folder.glob("*.eml"))]

    @property
    def readers(self):
        """The addresses that letters were brought to, each as often as it got one."""
        return sorted(re.search(r"^To:.*?([^\s<]+@[^\s>]+)", text, re.M).group(1) for text in self.letters)


def until(holds, seconds=10, what="it did not come to pass"):
    """Returns as soon as it holds; fails when it does not within the time."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, what
        time.sleep(0.01)
