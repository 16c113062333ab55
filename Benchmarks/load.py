"""Load from wrk on this machine, and what it costs: rates, latencies, flushes of the disk."""

import os
import re
import subprocess
import time
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
THREADS = 2
_UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


class Measured(NamedTuple):
    per_second: float
    requests: int
    p50_ms: float
    p99_ms: float
    refused: int


def wrk(url, seconds, connections, script=None, arguments=(), headers=()):
    """Runs wrk; a connection that breaks off fails the measurement."""
    threads = min(THREADS, connections)
    command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "10s"]
    command += headers
    if script:
        command += ["-s", str(HERE / script)]
    command += [url, "--", *map(str, arguments)]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if errors := re.search(r"Socket errors: (.*)", text):
        raise RuntimeError(f"{url}: {errors.group(1)}")
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    return Measured(
        per_second=float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1)),
        requests=int(re.search(r"(\d+) requests in", text).group(1)),
        p50_ms=_latency(text, 50),
        p99_ms=_latency(text, 99),
        refused=int(refused.group(1)) if refused else 0,
    )


def _latency(text, percent):
    number, unit = re.search(rf"\s{percent}%\s+([\d.]+)(us|ms|s|m)\b", text).groups()
    return float(number) * _UNITS[unit]


def disk_flushes_per_second(folder, seconds=2.0):
    """How often a page of 4 KiB can be written and flushed, one after the other, in the folder."""
    path = Path(folder) / "flush.tmp"
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    count, began = 0, time.monotonic()
    while time.monotonic() - began < seconds:
        os.pwrite(descriptor, b"x" * 4096, count % 256 * 4096)
        os.fdatasync(descriptor)
        count += 1
    elapsed = time.monotonic() - began
    os.close(descriptor)
    path.unlink()
    return count / elapsed


def device_flushes(folder):
    """The flushes that the folder's block device has finished since it started, or None where it does not count."""
    number = os.stat(folder).st_dev
    device = Path(f"/sys/dev/block/{os.major(number)}:{os.minor(number)}")
    for place in (device, device.parent if device.is_symlink() else device):
        try:
            fields = (place.resolve() / "stat").read_text().split()
        except OSError:
            continue
        if len(fields) > 15 and int(fields[15]) > 0:
            return int(fields[15])
    return None
