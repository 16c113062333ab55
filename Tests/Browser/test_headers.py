"""Every reply carries the headers of a careful site, and no page holds script or style of its own."""

import http.client
import re
from html.parser import HTMLParser

import pytest

PAGES = [
    "/", "/haarlem", "/haarlem/en", "/haarlem/plekken", "/haarlem/aanwezig", "/haarlem/aanmelden", "/haarlem/over",
    "/haarlem/privacy", "/haarlem/toegankelijkheid", "/haarlem/postvak", "/onderdelen", "/haarlem/bestaat-niet",
]  # fmt: skip
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}


def ask(server, path, method="GET", body=None, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body=body, headers=names)
    reply = connection.getresponse()
    reply.text = reply.read().decode("utf-8", "replace")
    connection.close()
    return reply


def policy(reply):
    parts = (part.strip().partition(" ") for part in reply.getheader("Content-Security-Policy", "").split(";"))
    return {name: value for name, _, value in parts}


class Inline(HTMLParser):
    """Collects what a strict policy would stop, and the addresses of what the page is made of."""

    def __init__(self):
        super().__init__()
        self.found, self.assets = [], []

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "style" or (tag == "script" and "src" not in given):
            self.found.append(f"<{tag}>")
        self.found += [f"{tag} {name}" for name in given if name == "style" or name.startswith("on")]
        if tag in ("script", "img"):
            self.assets.append(given.get("src", ""))
        if tag == "link" and given.get("rel") in ("stylesheet", "icon"):
            self.assets.append(given.get("href", ""))


@pytest.mark.parametrize("path", PAGES)
def test_headers_of_a_page(server, path):
    reply = ask(server, path)
    rules = policy(reply)
    for name, value in POLICY.items():
        assert rules.get(name) == value, f"{name} is {rules.get(name)}"
    assert not re.search(r"unsafe-|\*|http:", " ".join(rules.values()))
    assert reply.getheader("X-Content-Type-Options") == "nosniff"
    assert reply.getheader("X-Frame-Options") in ("DENY", "SAMEORIGIN")
    assert reply.getheader("Referrer-Policy") in ("no-referrer", "same-origin")
    assert reply.getheader("Content-Type") == "text/html; charset=utf-8"
    assert reply.getheader("Set-Cookie") is None
    assert reply.getheader("Server") is None or not re.search(r"\d", reply.getheader("Server"))


@pytest.mark.parametrize("path", PAGES)
def test_no_inline_script_or_style(server, path):
    page = Inline()
    page.feed(ask(server, path).text)
    assert page.found == []
    for asset in page.assets:
        assert asset.startswith(("/", "data:")) and not asset.startswith("//"), asset


def test_assets_are_named_by_their_content_and_may_be_kept(server):
    page = Inline()
    page.feed(ask(server, "/haarlem").text)
    assert page.assets
    for asset in filter(lambda asset: asset.startswith("/"), page.assets):
        reply = ask(server, asset)
        assert reply.status == 200, asset
        assert "immutable" in reply.getheader("Cache-Control", ""), asset
        assert reply.getheader("X-Content-Type-Options") == "nosniff"


def test_a_page_that_did_not_change_is_not_sent_again(server):
    first = ask(server, "/haarlem/over")
    again = ask(server, "/haarlem/over", If_None_Match=first.getheader("ETag"))
    assert (again.status, again.text) == (304, "")


def test_public_pages_are_compressed_when_asked(server):
    plain = ask(server, "/haarlem/plekken")
    small = ask(server, "/haarlem/plekken", Accept_Encoding="gzip")
    assert plain.getheader("Content-Encoding") is None
    assert small.getheader("Content-Encoding") == "gzip"
    assert "Accept-Encoding" in small.getheader("Vary", "")


def test_head_answers_like_get_without_a_body(server):
    reply = ask(server, "/haarlem", "HEAD")
    assert (reply.status, reply.text) == (200, "")
    assert reply.getheader("Content-Security-Policy")


def test_another_method_is_refused_with_the_ones_that_work(server):
    reply = ask(server, "/haarlem/plekken", "DELETE", Sec_Fetch_Site="same-origin")
    assert reply.status == 405
    assert "GET" in reply.getheader("Allow", "")


def test_a_demonstration_answers_only_on_this_machine(server):
    for headers in (
        {"Host": "mixedzone.example.nl"},
        {"X_Forwarded_For": "203.0.113.7"},
        {"X_Forwarded_Host": "mixedzone.example.nl"},
        {"Forwarded": "for=203.0.113.7"},
    ):
        assert ask(server, "/haarlem", **headers).status >= 400, headers


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_form_from_elsewhere_is_refused(server, site):
    form = {"Content_Type": "application/x-www-form-urlencoded"}
    reply = ask(server, "/haarlem/aanmelden", "POST", "email=a@b.nl", Sec_Fetch_Site=site, **form)
    assert reply.status == 403
    without = ask(server, "/haarlem/aanmelden", "POST", "email=a@b.nl", Origin="https://elders.nl", **form)
    assert without.status == 403


def test_a_form_that_is_too_large_is_refused(server):
    body = "email=" + "a" * 200_000
    form = {"Content_Type": "application/x-www-form-urlencoded", "Sec_Fetch_Site": "same-origin"}
    assert ask(server, "/haarlem/aanmelden", "POST", body, **form).status == 413


def test_security_contact_and_health(server):
    assert ask(server, "/healthz").status == 200
    assert ask(server, "/readyz").status == 200
    reply = ask(server, "/.well-known/security.txt")
    assert reply.status in (200, 404), "404 only while no contact is set"
    if reply.status == 200:
        assert reply.getheader("Content-Type") == "text/plain; charset=utf-8"
        assert re.search(r"^Contact: \S+$", reply.text, re.MULTILINE)
        assert len(re.findall(r"^Expires: ", reply.text, re.MULTILINE)) == 1


def test_a_session_is_a_cookie_that_scripts_cannot_read(visit):
    member = visit()
    member.sign_in("entrepreneur")
    [cookie] = member.context.cookies()
    assert cookie["httpOnly"] and cookie["sameSite"] in ("Lax", "Strict") and cookie["path"] == "/"
    assert "haarlem" in cookie["name"]
    reply = member.open("reserveringen")
    assert "no-store" in reply.headers["cache-control"] or "private" in reply.headers["cache-control"]
