"""Axe finds nothing, on any page, in both languages, in light and dark, wide and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from sheets import SHEETS, places
from visitor import Visitor

RULES = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
SCHEMES = ("light", "dark")
WIDTHS = (1280, 390)


@pytest.fixture(scope="module")
def readers(browser, shared_server):
    """One browser for each role, signed in once; '' is a stranger."""
    visitors = {}
    for role in {sheet.role for sheet in SHEETS}:
        visitors[role] = Visitor(browser, shared_server.url)
        if role:
            visitors[role].sign_in(role)
    yield visitors
    for visitor in visitors.values():
        visitor.context.close()


@pytest.fixture(scope="module")
def filled(readers):
    return places(readers["entrepreneur"])


def show(readers, filled, sheet, language):
    """Opens the sheet in the language: below /en in a zone, outside it by the page's own link."""
    reader = readers[sheet.role]
    reader.page.set_viewport_size({"width": 1280, "height": 900})
    path = sheet.path.format(**filled)
    outside = path.startswith("/")
    reader.open(f"en/{path}".rstrip("/") if language == "en" and not outside else path)
    if language == "en" and outside:
        reader.page.goto(reader.find("a[hreflang='en']").first.get_attribute("href"))
    expect(reader.find("html")).to_have_attribute("lang", language)
    return reader.page


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_axe_finds_nothing(readers, filled, sheet, language):
    page = show(readers, filled, sheet, language)
    reports = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            results = Axe().run(page, options=RULES)
            if results.violations_count:
                reports.append(f"--- {width} px, {scheme}\n{results.generate_report()}")
    assert not reports, "\n".join(reports)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_structure_of_a_page(readers, filled, sheet, language):
    page = show(readers, filled, sheet, language)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.get_by_role("main")).to_have_count(1)
    assert len(page.title()) > 3
    assert "{{" not in page.content() and "[[" not in page.get_by_role("main").inner_text()
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        wider = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, f"{wider} px wider than a screen of {width} px"


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
    titles = {}
    for sheet in SHEETS:
        if not sheet.role and sheet.name != "a seat chosen":
            titles.setdefault(show(readers, filled, sheet, "nl").title(), []).append(sheet.name)
    assert not [names for names in titles.values() if len(names) > 1]


def test_the_first_tab_skips_to_the_content(readers, filled):
    """The first from the top: some pages begin with the focus on what has to be read or typed first."""
    for sheet in SHEETS:
        page = show(readers, filled, sheet, "nl")
        page.evaluate("() => { document.body.tabIndex = -1; document.body.focus() }")
        page.keyboard.press("Tab")
        target = page.locator(":focus").get_attribute("href") or ""
        assert target.startswith("#") and page.locator(target).count() == 1, f"{sheet.name} has no skip link"


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
