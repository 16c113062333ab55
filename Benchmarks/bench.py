"""Measures the server and prints a table; see README.md beside this file for what is measured and how."""

import argparse
import json
import statistics
import subprocess
import tempfile
from pathlib import Path

from load import THREADS, device_flushes, disk_flushes_per_second, wrk
from site_under_load import Site, write_plan

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
RUNS = 3
LEVELS = (1, 16, 64)
TEN_YEARS = 200_000
OPGAVEN = 2_000
ZONES = 100


class Bench:
    def __init__(self, binary, folder, port, seconds, history=0, challenges=0):
        self.binary, self.folder, self.port, self.seconds = binary, Path(folder), port, seconds
        self.figures, self.starts, self.resident = {}, [], []
        self.folder.mkdir(parents=True, exist_ok=True)
        self.data, self.plan = self.folder / "seeded", self.folder / "plan.lua"
        sessions = self.folder / "sessions.json"
        made = [binary, "bench-data", "--data", self.data, "--sessions", sessions, "--history", str(history)]
        subprocess.run([*made, "--challenges", str(challenges)], check=True)
        self.facts = json.loads(sessions.read_text("utf-8"))
        with self.site() as site:
            write_plan(site, self.facts, self.plan)

    def site(self):
        site = Site(self.binary, self.data, self.folder / "running", self.port)
        self.starts.append(site.start_up_ms)
        return site

    def note(self, **figures):
        for name, value in figures.items():
            self.figures[name] = None if value is None else round(value, 3)

    def reservations(self, connections):
        """Durable reservations alone; each run on a fresh zone, so that no seat is ever taken."""
        runs = [self._reserve(connections) for _ in range(RUNS)]
        rate, p50, p99, flushes = (_median(column) for column in zip(*runs))
        name = f"reservations_at_{connections}"
        self.note(**{
            f"{name}_per_second": rate, f"{name}_p50_ms": p50, f"{name}_p99_ms": p99,
            f"{name}_flushes_per_reservation": flushes,
        })  # fmt: skip

    def _reserve(self, connections):
        with self.site() as site:
            entries, flushes = site.journal_entries(self.facts["zone"]), device_flushes(self.folder)
            run = wrk(site.url, self.seconds, connections, "reservations.lua", self._walk(connections, 1))
            made = site.journal_entries(self.facts["zone"]) - entries
            if run.refused or made < run.requests:
                raise RuntimeError(f"{run.requests} requests, {run.refused} refused, {made} in the journal")
            self.resident.append(site.resident_megabytes())
            each = None if flushes is None else (device_flushes(self.folder) - flushes) / made
            return run.per_second, run.p50_ms, run.p99_ms, each

    def day_pages(self):
        """The same page for everybody, for members, and a bare reply of its size, in turns."""
        with self.site() as site:
            size = len(site.get(self.facts["page"]))
            page, bare = site.url + self.facts["page"], f"{site.bare_url}/{-(-size // 1000) * 1000}"
            wrk(page, 1, 64)
            turns = [
                (self._pages(page), self._pages(bare), self._pages(site.url, "members.lua", [self.plan]))
                for _ in range(RUNS)
            ]
            self.resident.append(site.resident_megabytes())
        everybody, plain, members = zip(*turns)
        self.note(
            day_page_bytes=size,
            day_page_anonymous_per_second=_median([run.per_second for run in everybody]),
            day_page_anonymous_p50_ms=_median([run.p50_ms for run in everybody]),
            day_page_anonymous_p99_ms=_median([run.p99_ms for run in everybody]),
            day_page_signed_in_per_second=_median([run.per_second for run in members]),
            day_page_signed_in_p50_ms=_median([run.p50_ms for run in members]),
            day_page_signed_in_p99_ms=_median([run.p99_ms for run in members]),
            bare_reply_per_second=_median([run.per_second for run in plain]),
            day_page_of_bare_percent=_median(
                [100 * run.per_second / bare.per_second for run, bare in zip(everybody, plain)]
            ),
        )

    def mixed(self):
        """Day pages while every tenth request is a reservation."""
        runs = []
        for _ in range(RUNS):
            with self.site() as site:
                runs.append(wrk(site.url, self.seconds, 64, "reservations.lua", self._walk(64, 10)))
                self.resident.append(site.resident_megabytes())
        if any(run.refused for run in runs):
            raise RuntimeError("a reservation was refused")
        self.note(
            day_page_while_reserving_per_second=_median([run.per_second * 0.9 for run in runs]),
            day_page_while_reserving_p99_ms=_median([run.p99_ms for run in runs]),
        )

    def _pages(self, url, script=None, arguments=()):
        run = wrk(url, self.seconds, 64, script, arguments)
        if run.refused:
            raise RuntimeError(f"{url}: {run.refused} refused")
        return run

    def _walk(self, connections, every):
        return [self.plan, min(THREADS, connections), every]

    def all(self):
        for connections in LEVELS:
            self.reservations(connections)
        self.day_pages()
        self.mixed()
        self.note(resident_megabytes=max(self.resident), start_up_ms=_median(self.starts))
        return self.figures


def opgaven(binary, folder, port, seconds):
    """The list, the opgave with the longest thread and a search, each for a member, with thousands of opgaven."""
    bench = Bench(binary, folder, port, seconds, challenges=OPGAVEN)
    zone = bench.facts["zone"]
    pages = {
        "opgaven_list": f"/{zone}/opgaven",
        "opgave_thread": bench.facts["challenge"],
        "opgaven_search": f"/{zone}/zoeken?zoek=buurtkeuken",
    }
    figures = {}
    with bench.site() as site:
        figures["opgaven_journal_entries"] = site.journal_entries(zone)
        cookie = f"{bench.facts['cookie']}={bench.facts['sessions'][0]}"
        for name, page in pages.items():
            for who, headers in (("anonymous", []), ("signed_in", ["-H", f"Cookie: {cookie}"])):
                run = wrk(site.url + page, seconds, 16, headers=headers)
                if run.refused:
                    raise RuntimeError(f"{page}: {run.refused} refused")
                figures[f"{name}_{who}_per_second"] = round(run.per_second, 1)
                figures[f"{name}_{who}_p99_ms"] = run.p99_ms
    return figures


def hundred_zones(binary, folder, port):
    """One process with a hundred zones, each of them visited: memory, open files, start-up."""
    data = Path(folder) / "zones"
    seed = json.loads((SEEDS / "haarlem.json").read_text("utf-8"))
    for number in range(ZONES):
        seed["zone"]["slug"] = f"zone-{number}"
        file = Path(folder) / "zone.json"
        file.write_text(json.dumps(seed), "utf-8")
        subprocess.run([binary, "zone", "create", "--data", data, file], check=True, stdout=subprocess.DEVNULL)
    with Site(binary, data, Path(folder) / "running-zones", port) as site:
        began = site.start_up_ms
        for number in range(ZONES):
            site.get(f"/zone-{number}")
        return {
            "zones_100_start_up_ms": round(began, 1),
            "zones_100_resident_megabytes": round(site.resident_megabytes(), 1),
            "zones_100_open_files": site.open_files(),
        }


def compared(now, later):
    """Every rate and latency with ten years of history, and how many times worse it is than without."""
    figures = {}
    for name, value in later.items():
        figures[f"{name}_after_ten_years"] = value
        before = now.get(name)
        if not value or not before:
            continue
        if name.endswith("_per_second"):
            figures[f"{name}_times_worse"] = round(before / value, 2)
        elif name.endswith("_ms") or name.endswith("_megabytes"):
            figures[f"{name}_times_worse"] = round(value / before, 2)
    return figures


def _median(values):
    return None if None in values else statistics.median(values)


def main():
    parser = argparse.ArgumentParser(prog="script/bench")
    parser.add_argument("--binary", required=True)
    parser.add_argument("--port", required=True, type=int)
    parser.add_argument("--folder", required=True, help="on the disk that is to be measured")
    parser.add_argument("--seconds", type=int, default=5, help="of each run")
    parser.add_argument("--json", help="write one flat object to this file")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        figures = {"disk_flushes_per_second": round(disk_flushes_per_second(folder), 3)}
        now = Bench(given.binary, Path(folder) / "now", given.port, given.seconds).all()
        later = Bench(given.binary, Path(folder) / "later", given.port, given.seconds, TEN_YEARS).all()
        road = opgaven(given.binary, Path(folder) / "opgaven", given.port, given.seconds)
        zones = hundred_zones(given.binary, folder, given.port)
        figures = {**figures, **now, **compared(now, later), **road, **zones}
    for name, value in figures.items():
        print(f"{name:<50} {'–' if value is None else f'{value:>14,.2f}'}")
    if given.json:
        Path(given.json).write_text(json.dumps(figures, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
