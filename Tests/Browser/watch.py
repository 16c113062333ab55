"""Watches a browser for what must never happen, whatever the page: it is asked once, at the end."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext

#: A violation of the policy is not always written to the console; the event always comes.
_TELL = """addEventListener('securitypolicyviolation',
    e => console.error(`policy: ${e.violatedDirective} stopped ${e.blockedURI}`))"""


class Watch:
    """Collects errors in the console and in scripts, broken assets, and requests to other hosts."""

    def __init__(self, context: BrowserContext, url: str):
        self.host = urlsplit(url).netloc
        self.troubles: list[str] = []
        context.add_init_script(_TELL)
        context.on("console", self._console)
        context.on("weberror", self._script)
        context.on("request", self._request)
        context.on("response", self._response)

    def assert_clean(self):
        assert not self.troubles, "the browser saw:\n" + "\n".join(self.troubles)

    # Chromium writes each refused or broken load to the console too; `_response` judges those.
    def _console(self, message):
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.troubles.append(f"console: {message.text}")

    def _script(self, error):
        self.troubles.append(f"script on {error.page.url if error.page else 'a page'}: {error.error.stack}")

    def _request(self, request):
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and address.netloc != self.host:
            self.troubles.append(f"asked another host: {request.url}")

    # Pages may answer 404, 409 or 422 by design; what a page is made of may not.
    def _response(self, response):
        if response.status >= 400 and response.request.resource_type not in ("document", "fetch", "xhr"):
            self.troubles.append(f"{response.status} for {response.url}")
