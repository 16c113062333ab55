"""One keep-alive connection, whose requests can be held back by one byte until all others are ready."""

import re
import socket
from html import unescape
from http.client import HTTPException, HTTPResponse
from urllib.parse import urlencode

UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
RESERVATION = re.compile(rf"/reserveringen/({UUID})(?:\?|$)")

#: What happens to a connection whose other end is gone.
LOST = (OSError, HTTPException)


class Reply:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.text = response.read().decode("utf-8", "replace")
        self.closes = response.will_close

    @property
    def reservation(self):
        """The reservation to which the reply leads; empty when it leads elsewhere or nowhere."""
        found = RESERVATION.search(self.headers.get("Location", "")) if self.status == 303 else None
        return found.group(1) if found else ""

    @property
    def sentence(self):
        """What a page of refusal says."""
        found = re.search(r'<p class="lead">(.*?)</p>', self.text, re.S)
        return unescape(found.group(1)) if found else ""

    def __repr__(self):
        return f"{self.status} {self.headers.get('Location', '')} {self.sentence or self.text[:300]}".strip()


class Connection:
    def __init__(self, port, timeout=20):
        self.host = f"127.0.0.1:{port}"
        self.socket = socket.create_connection(("127.0.0.1", port), timeout)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.socket.close()

    def get(self, path, cookie=""):
        self.send(f"GET {path} HTTP/1.1\r\n{self._always(cookie)}\r\n".encode())
        return self.answer()

    def post(self, path, form=(), cookie=""):
        self.send(self.request(path, form, cookie))
        return self.answer()

    def request(self, path, form=(), cookie=""):
        """The bytes of a posted form."""
        body = urlencode(form)
        head = (
            f"POST {path} HTTP/1.1\r\n{self._always(cookie)}Sec-Fetch-Site: same-origin\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return (head + body).encode()

    def send(self, data):
        self.socket.sendall(data)

    def answer(self):
        response = HTTPResponse(self.socket)
        response.begin()
        with response:
            return Reply(response)

    def ends_within(self, seconds):
        """Whether the other side closes; what it still sends is thrown away."""
        self.socket.settimeout(seconds)
        try:
            while self.socket.recv(65536):
                pass
            return True
        except TimeoutError:
            return False
        except OSError:
            return True

    def _always(self, cookie):
        return f"Host: {self.host}\r\nAccept: text/html\r\n" + (f"Cookie: {cookie}\r\n" if cookie else "")
