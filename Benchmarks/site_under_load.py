"""The server that is measured, on a copy of a zone with 2,000 members, and the walk over its seats."""

import json
import re
import shutil
import sqlite3
import subprocess
import time
import urllib.parse
import urllib.request
from html.parser import HTMLParser
from pathlib import Path


class Site:
    """A running server on a fresh copy of the data folder."""

    def __init__(self, binary, data, folder, port):
        self.data = Path(folder)
        shutil.rmtree(self.data, ignore_errors=True)
        shutil.copytree(data, self.data)
        self.url = f"http://127.0.0.1:{port}"
        self.bare_url = f"http://127.0.0.1:{port + 1}"
        command = [binary, "serve", "--bench", "--data", self.data, "--port", str(port), "--log-level", "warning"]
        began = time.monotonic()
        self.process = subprocess.Popen(command)
        self.start_up_ms = self._wait_ready(began)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)

    def get(self, path, cookie=""):
        request = urllib.request.Request(self.url + path, headers={"Cookie": cookie} if cookie else {})
        with urllib.request.urlopen(request, timeout=10) as reply:
            return reply.read()

    def resident_megabytes(self):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status).group(1)) / 1024

    def open_files(self):
        return len(list(Path(f"/proc/{self.process.pid}/fd").iterdir()))

    def journal_entries(self, zone):
        connection = sqlite3.connect(f"file:{self.data}/{zone}.sqlite?mode=ro", uri=True)
        try:
            return connection.execute("SELECT count(*) FROM journal").fetchone()[0]
        finally:
            connection.close()

    def _wait_ready(self, began):
        while time.monotonic() - began < 30 and self.process.poll() is None:
            try:
                self.get("/readyz")
                return (time.monotonic() - began) * 1000
            except OSError:
                time.sleep(0.002)
        raise RuntimeError("the server did not become ready")


class ReservationForm(HTMLParser):
    """The fields of the form that reserves a seat, as the page that confirms has them."""

    def __init__(self):
        super().__init__()
        self.fields, self.inside = {}, False

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            self.inside = given.get("method") == "post" and given.get("action", "").endswith("/reserveringen")
        elif self.inside and tag in ("input", "textarea") and given.get("type") not in ("checkbox", "radio"):
            self.fields[given.get("name", "")] = given.get("value") or ""

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = False


def write_plan(site, bench, path):
    """Writes what the walk of reservations.lua needs, with the other fields of the real form."""
    cookie = f"{bench['cookie']}={bench['sessions'][0]}"
    query = urllib.parse.urlencode({"plek": bench["seats"][0], "dag": bench["days"][0], "deel": bench["parts"][0]})
    form = ReservationForm()
    form.feed(site.get(f"/{bench['zone']}/reserveringen/nieuw?{query}", cookie).decode())
    others = {name: value for name, value in form.fields.items() if name not in ("plek", "dag", "deel")}
    once = next((name for name, value in others.items() if re.fullmatch(r"[0-9a-f-]{36}", value)), None)
    key = f"&{once}={others.pop(once)[:-12]}" if once else None
    typed = {name: value or "een plan voor de buurtkeuken" for name, value in others.items()}
    plan = {
        **{name: bench[name] for name in ("seats", "days", "parts", "sessions", "cookie", "page")},
        "origin": site.url,
        "reserve": f"/{bench['zone']}/reserveringen",
        "rest": "&" + urllib.parse.urlencode(typed) if typed else "",
        "key": key,
    }
    Path(path).write_text("return " + _lua(plan) + "\n", "utf-8")


def _lua(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name} = {_lua(entry)}" for name, entry in value.items()) + "}"
    if isinstance(value, list):
        return "{" + ", ".join(map(_lua, value)) + "}"
    return "nil" if value is None else json.dumps(value)
