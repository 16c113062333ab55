"""Disks that fill up under a running server: a small file system, and a limit on how long files may be."""

import errno
import os
import resource
import subprocess

#: Bytes: room for the zone, what its log of changes grows to, and the index.
SIZE = 8 << 20


class SmallFileSystem:
    """One of its own, in memory; only root can make it."""

    through = ()

    def __init__(self, folder):
        self.folder, self.ballast = folder, folder / "ballast"
        folder.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=0700", "tmpfs", folder]
        subprocess.run(mount, check=True, capture_output=True)

    def fill(self, _):
        """Until not one more byte can be written."""
        with self.ballast.open("wb", buffering=0) as file:
            for piece in (b"x" * 65536, b"x" * 512, b"x"):
                try:
                    while True:
                        file.write(piece)
                except OSError as error:
                    assert error.errno == errno.ENOSPC, error

    def free(self, _):
        self.ballast.unlink()

    def close(self):
        subprocess.run(["umount", "--lazy", self.folder], check=True)

    @staticmethod
    def can_be_made(folder):
        try:
            SmallFileSystem(folder / "try").close()
        except (OSError, subprocess.CalledProcessError):
            return False
        return True


class SizeLimit:
    """No file of the server may grow, wherever it lies; anybody can set it."""

    through = ("env", "--ignore-signal=XFSZ")

    def __init__(self, folder):
        self.folder = folder

    def fill(self, server):
        self._set(server, 1)

    def free(self, server):
        if server.process.poll() is None:
            self._set(server, resource.RLIM_INFINITY)

    def close(self):
        pass

    def _set(self, server, most):
        _, hard = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (most, hard))
