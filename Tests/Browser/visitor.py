"""Somebody with a browser of their own, and the few things everybody does."""

import re
from datetime import timedelta

from playwright.sync_api import Browser, Locator, expect

from hands import HANDS
from server import TODAY
from watch import Watch

ZONE = "/haarlem"
UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
DAY = re.compile(r"/plekken/([a-z0-9-]+)/(\d{4}-\d{2}-\d{2})")

#: The headings above the personas on the sign-in page.
ROLES = {
    "entrepreneur": "Ondernemer",
    "freelancer": "Zzp’er|Zzp'er",
    "host": "Host",
    "administrator": "Beheerder",
}


class Visitor:
    def __init__(
        self, browser: Browser, url: str, hand="mouse", script=True, width=1280, scheme="light", zone=ZONE
    ):
        self.zone = zone
        self.context = browser.new_context(
            base_url=url,
            java_script_enabled=script,
            viewport={"width": width, "height": 844 if width < 600 else 900},
            color_scheme=scheme,
            has_touch=width < 600,
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            reduced_motion="reduce",
        )
        self.context.set_default_timeout(10_000)
        self.watch = Watch(self.context, url)
        self.page = self.context.new_page()
        self.hand = HANDS[hand](self.page)

    def leave(self):
        self.context.close()
        self.watch.assert_clean()

    def open(self, path: str):
        """Opens a page of the zone; an address that starts outside it is given with its slash."""
        return self.page.goto(path if path.startswith("/") else f"{self.zone}/{path}".rstrip("/"))

    def find(self, selector: str) -> Locator:
        return self.page.locator(selector)

    def link(self, ending: str) -> Locator:
        """The first link whose address ends so."""
        return self.page.locator(f'a[href$="{ending}"]').first

    def await_there(self, target: Locator):
        """Reloads the page until the courier or the clock has brought what is waited for."""
        for _ in range(50):
            if target.count():
                return
            self.page.wait_for_timeout(200)
            self.page.reload()
        raise AssertionError(f"{self.page.url}: {target} does not come:\n{self.find('main').inner_text()}")

    def form(self, ending: str) -> Locator:
        """The first form that posts to an address that ends so."""
        return self.page.locator(f'main form[method="post"][action$="{ending}"]').first

    def chooser(self) -> Locator:
        """The form in which a seat is chosen."""
        return self.page.locator('form:has(input[type="radio"][name="plek"])')

    def send(self, form: Locator):
        """Presses the form's own button."""
        self.hand.press(form.locator('button:not([type="button"])').first)

    def sign_in(self, role: str, number=0):
        """As the first, or another, persona of a role in the demonstration."""
        self.open("aanmelden")
        title = re.compile(f"^({ROLES[role]})", re.IGNORECASE)
        heading = self.form("/persona").get_by_role("heading", name=title).first
        self.hand.press(heading.locator("xpath=following-sibling::ul[1]").get_by_role("button").nth(number))
        expect(self.link("/profiel")).to_be_visible()


    def open_bookable_day(self, part="ochtend"):
        """From the list of locations to a day on which nothing of their own stands in the way.

        At least two days ahead, so that the reservation can still be cancelled.
        """
        self.open("plekken")
        self.hand.press(self.page.locator("main a[href*='/plekken/']").first)
        location = self.page.url.rstrip("/").rsplit("/", 1)[-1]
        for day in self._days_to_come():
            self.hand.press(self.page.locator(f'a[href*="/plekken/{location}/{day}"]').first)
            expect(self.page).to_have_url(re.compile(re.escape(day)))
            choice = self.page.locator(f'main a[href*="deel={part}"]').first
            if not choice.count():
                continue
            self.hand.press(choice)
            expect(self.page).to_have_url(re.compile(f"deel={part}"))
            if self.free_seats().count() > 3 and not self.find('li[data-state="mine"]').count():
                return location, day
        raise AssertionError("no day in the strip has free seats")

    def free_seats(self) -> Locator:
        """The choices in the list of seats, without 'any seat'."""
        return self.page.locator('input[type="radio"][name="plek"]:not([value=""]):enabled')

    def choose_seat(self, index=0) -> str:
        """One of the free seats, on the plan or in the list as the hand prefers; returns its id."""
        seat = self.free_seats().nth(index).get_attribute("value")
        choice = self.page.locator(f'input[type="radio"][name="plek"][value="{seat}"]')
        if self.hand.uses_plan:
            self.hand.press(self.page.locator(f'svg a[data-seat="{seat}"]'))
            expect(choice).to_be_checked()
        else:
            self.hand.choose(choice)
        return seat

    def reserve_chosen_seat(self, today="Ik werk aan een plan voor de buurtkeuken") -> str:
        """From a chosen seat to the reservation that stands; returns its id."""
        self.send(self.chooser())
        form = self.form("/reserveringen")
        for field in form.locator('input[type="text"], textarea').all():
            self.hand.write(field, today)
        self.send(form)
        return self.reservation_shown()

    def reservation_shown(self) -> str:
        expect(self.page).to_have_url(re.compile(rf"/reserveringen/{UUID}"))
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(re.compile("staat vast|verplaatst"))
        return re.search(UUID, self.page.url).group()

    def _days_to_come(self):
        addresses = [a.get_attribute("href") for a in self.page.locator("main a[href*='/plekken/']").all()]
        found = (DAY.search(address) for address in addresses)
        soon = (TODAY + timedelta(days=2)).isoformat()
        return sorted({match.group(2) for match in found if match and match.group(2) >= soon})
