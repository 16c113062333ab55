"""Axe finds nothing, and each page is built as a page should be, in both languages.

One of each type of page is looked at in both languages, light and dark, wide and narrow. Every other page is looked
at once, by turns wide and light, narrow and dark; in English its words are read.
"""

import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import expect

import server as under_test
from road import Person
from sheets import SHEETS, TYPES, Sheet, places, things

RULES = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
WIDTHS = (1280, 390)
LOOKS = [(width, scheme) for width in WIDTHS for scheme in ("light", "dark")]
#: Sheets that are looked at because the answer is no.
REFUSALS = ("not found", "not allowed", "too late to confirm")
ORDINARY = [sheet for sheet in SHEETS if sheet.name not in TYPES]
TYPICAL = [sheet for sheet in SHEETS if sheet.name in TYPES]


class Readers(dict):
    """One browser for each role or persona, signed in when first needed; '' is a stranger, 'x of z' one of zone z."""

    def __init__(self, browser, server):
        self.browser, self.server = browser, server

    def __missing__(self, who):
        name, _, zone = who.partition(" of ")
        self[who] = reader = Person(self.browser, self.server.url, zone=f"/{zone or 'haarlem'}")
        if name[:1].isupper():
            reader.sign_in_as(name, self["the postman"])
        elif name and name != "the postman":
            reader.sign_in(name)
        return reader

    def leave(self):
        for reader in self.values():
            reader.context.close()


@pytest.fixture(scope="module")
def shared_server(seeded, tmp_path_factory):
    """One server for all three zones."""
    folder = tmp_path_factory.mktemp("three")
    running = under_test.Server(seeded("haarlem", "hoogeveen", "de-wijert"), folder / "server")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def readers(browser, shared_server):
    people = Readers(browser, shared_server)
    yield people
    people.leave()


@pytest.fixture(scope="module")
def filled(readers):
    return places(readers["entrepreneur"]) | things(readers)


def show(readers, filled, sheet, language):
    """Opens the sheet in the language: below /en in a zone, outside it by the page's own link."""
    reader = readers[sheet.who]
    reader.page.set_viewport_size({"width": 1280, "height": 900})
    path = sheet.path.format(**filled)
    outside = path.startswith("/")
    reply = reader.open(f"en/{path}".rstrip("/") if language == "en" and not outside else path)
    assert reply.ok or sheet.name in REFUSALS, f"{sheet.path} answers {reply.status}"
    if language == "en" and outside:
        reader.page.goto(reader.find("a[hreflang='en']").first.get_attribute("href"))
    expect(reader.find("html")).to_have_attribute("lang", language)
    return reader.page


def what_axe_finds(page, looks):
    page.evaluate(AXE_SCRIPT)
    for width, scheme in looks:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        found = page.evaluate("rules => axe.run(rules).then(({ violations }) => ({ violations }))", RULES)
        if found["violations"]:
            yield f"--- {width} px, {scheme}\n{AxeResults(found).generate_report()}"


def structure(page):
    skips_to_the_content(page)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.get_by_role("main")).to_have_count(1)
    assert len(page.title()) > 3
    assert "{{" not in page.content() and "[[" not in page.get_by_role("main").inner_text()
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        wider = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, f"{wider} px wider than a screen of {width} px"


def skips_to_the_content(page):
    """By the first Tab from the top: some pages begin with the focus on what has to be read or typed first."""
    page.evaluate("() => { document.body.tabIndex = -1; document.body.focus() }")
    page.keyboard.press("Tab")
    target = page.locator(":focus").get_attribute("href") or ""
    page.evaluate("() => { document.body.removeAttribute('tabindex'); document.activeElement.blur() }")
    assert target.startswith("#") and page.locator(target).count() == 1, "there is no skip link"


def is_as_it_should_be(page, looks):
    structure(page)
    reports = list(what_axe_finds(page, looks))
    page.emulate_media(color_scheme="light")
    assert not reports, "\n".join(reports)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("sheet", TYPICAL, ids=lambda sheet: sheet.name)
def test_a_page_of_each_type(readers, filled, sheet, language):
    is_as_it_should_be(show(readers, filled, sheet, language), LOOKS)


@pytest.mark.parametrize("sheet", ORDINARY, ids=lambda sheet: sheet.name)
def test_every_other_page(readers, filled, sheet):
    look = LOOKS[0] if ORDINARY.index(sheet) % 2 else LOOKS[-1]
    is_as_it_should_be(show(readers, filled, sheet, "nl"), [look])


def test_every_page_in_english(readers, filled):
    for sheet in SHEETS:
        text = fetched(readers, filled, sheet, "en")
        assert '<html lang="en"' in text and text.count("<h1") == 1, f"{sheet.name} is not an English page"
        assert "{{" not in text and "[[" not in text, f"{sheet.name} has words that were not filled in"


def fetched(readers, filled, sheet, language=""):
    """The page of a sheet without showing it."""
    path = sheet.path.format(**filled)
    zone, _, rest = (path if path.startswith("/") else f"/haarlem/{path}").strip("/").partition("/")
    parts = [language, zone] if zone == "onderdelen" else [zone, language, rest]
    address = "/".join(filter(None, parts))
    reply = readers[sheet.who].context.request.get(f"/{address}")
    assert reply.ok or sheet.name in REFUSALS, f"{address} answers {reply.status}"
    return reply.text()


def test_the_seat_to_confirm_can_be_reserved(readers, filled):
    """The sheets would else show the refusal twice."""
    sheets = {sheet.name: sheet for sheet in SHEETS}
    page = show(readers, filled, sheets["confirm"], "nl")
    expect(page.locator('main form[action$="/reserveringen"] .stick button')).to_have_count(1)
    page = show(readers, filled, sheets["too late to confirm"], "nl")
    expect(page.locator("main h1[autofocus]")).to_have_count(1)
    expect(page.locator("main .stick button")).to_have_count(0)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_name_language_and_profile_share_a_line_on_a_telephone(readers, filled, language):
    sheets = {sheet.name: sheet for sheet in SHEETS}
    page = show(readers, filled, sheets["front door of a member"], language)
    page.set_viewport_size({"width": 390, "height": 844})
    name = page.locator(f'header a[href="/haarlem{"/en" if language == "en" else ""}"]').first.bounding_box()
    profile = page.locator('header a[href$="/profiel"]').first.bounding_box()
    assert profile["y"] < name["y"] + name["height"], "the profile stands below the name of the zone"


def test_titles_differ(readers, filled):
    titles, alike = {}, ("a seat chosen", "two versions beside each other")
    for sheet in SHEETS:
        if not sheet.who and sheet.name not in alike:
            title = re.search("<title>(.+?)</title>", fetched(readers, filled, sheet)).group(1)
            titles.setdefault(title, []).append(sheet.name)
    assert not [names for names in titles.values() if len(names) > 1]


#: Whether what has the focus shows it, and lies where it can be seen.
_FOCUS = """() => {
    const e = document.activeElement
    if (!e || e === document.body) return 'nothing'
    const box = e.getBoundingClientRect(), label = e.labels?.[0]?.getBoundingClientRect()
    const seen = [box, label].filter(Boolean).some(b => {
        const x = b.left + b.width / 2, y = b.top + b.height / 2
        const hit = document.elementFromPoint(x, y)
        return hit && (e.contains(hit) || hit.contains(e) || e.labels?.[0]?.contains(hit))
    })
    return seen ? 'seen' : `hidden: ${e.outerHTML.slice(0, 120)}`
}"""


@pytest.mark.parametrize("width", WIDTHS)
def test_focus_is_never_hidden(readers, filled, width):
    for path in ("", "plekken/{location}/{day}?deel={part}", "profiel"):
        reader = readers["entrepreneur"]
        reader.page.set_viewport_size({"width": width, "height": 844})
        reader.open(path.format(**filled))
        for _ in range(60):
            reader.page.keyboard.press("Tab")
            state = reader.page.evaluate(_FOCUS)
            assert not state.startswith("hidden"), f"{path or 'front door'}: {state}"


def test_the_forms_of_an_adviser_and_a_reviewer(readers, filled):
    """Last, as a proposal of the demonstration goes on for it."""
    proposal = f"voorstellen/{filled['plan']}/doen"
    for who, act, answers in [
        ("Fenna Dijkgraaf", "antwoorden", {}),
        ("Job Winkelaar", "route", {"mandate": "ja", "affected": "nee", "track": "quick", "reason": "Klein."}),
        ("Loes Hendriksen", "beoordelaars", {"reviewers": ["Ferhat Aydin"]}),
        ("Ferhat Aydin", "beoordelen", None),
    ]:
        for language in ("en", "nl"):
            page = show(readers, filled, Sheet(act, f"{proposal}/{act}", who), language)
            is_as_it_should_be(page, LOOKS[-1:])
        if act == "antwoorden":
            answers = {field.get_attribute("name"): "Ja." for field in page.locator("main textarea").all()}
        if answers:
            readers[who].answer(**answers)
