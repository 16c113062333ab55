"""The stranger's day: looking around without an account, a cookie, or another host."""

import re
from datetime import timedelta

from playwright.sync_api import expect

from server import TODAY
from visitor import DAY, UUID


def test_looks_around_and_is_asked_to_sign_in_only_to_reserve(visitor):
    me = visitor
    me.open("/")
    me.hand.press(me.link("/haarlem"))
    me.open_bookable_day()
    me.choose_seat(0)
    me.send(me.chooser())
    expect(me.page).to_have_url(re.compile("/aanmelden"))
    expect(me.find('input[type="email"]')).to_be_visible()
    assert me.context.cookies() == []


def test_every_open_page_leaves_no_cookie(visitor):
    me = visitor
    for path in ("/", "", "plekken", "aanwezig", "over", "privacy", "toegankelijkheid", "aanmelden", "/onderdelen"):
        assert me.open(path).status == 200, path
        expect(me.page.get_by_role("heading", level=1)).to_have_count(1)
    assert me.context.cookies() == []


def test_sees_counts_and_no_names(visitor):
    visitor.open("aanwezig")
    main = visitor.page.get_by_role("main")
    expect(main).to_be_visible()
    for count in re.findall(r"binnen: (\d+)", main.inner_text(), re.I):
        assert int(count) >= 5, "fewer than five are not counted out loud"


def test_reads_why_a_day_is_closed(visitor):
    me = visitor
    me.open("plekken")
    me.hand.press(me.find("main a[href*='/plekken/']").first)
    last = me.find("main .strip ol li").last
    expect(last.locator("a")).to_have_count(0)
    label, _, reason = last.locator(".unseen").text_content().partition(". ")
    assert label.endswith(", gesloten")
    expect(me.find("main .strip .reason").filter(has_text=reason.strip()).first).to_be_visible()
    sunday = TODAY + timedelta(days=13 - TODAY.weekday())
    address = DAY.sub(rf"/plekken/\1/{sunday}", me.find("main ol a").first.get_attribute("href"))
    assert me.open(address.split("?")[0]).status == 200
    expect(me.page.get_by_role("main")).to_contain_text(re.compile("gesloten", re.I))
    expect(me.free_seats()).to_have_count(0)


def test_reads_it_in_english_and_goes_back(visitor):
    me = visitor
    me.open("plekken")
    me.hand.press(me.find("a[hreflang='en']").first)
    expect(me.page).to_have_url(re.compile("/haarlem/en/plekken"))
    expect(me.find("html")).to_have_attribute("lang", "en")
    me.hand.press(me.find("a[hreflang='nl']").first)
    expect(me.page).to_have_url(re.compile("/haarlem/plekken"))


def test_what_is_not_there_is_said_in_words(visitor):
    for path in ("bestaat-niet", "plekken/bestaat-niet", "reserveringen/bestaat-niet", "/bestaat-niet"):
        reply = visitor.open(path)
        assert reply.status in (404, 401, 403) or "/aanmelden" in visitor.page.url, path
        expect(visitor.page.get_by_role("heading", level=1)).to_be_visible()
        assert not re.search(r"error|exception|swift", visitor.page.get_by_role("main").inner_text(), re.I)


def test_what_belongs_to_members_is_closed(visitor):
    somebodys = "reserveringen/00000000-0000-7000-8000-000000000000"
    for path in ("reserveringen", somebodys, "profiel", "host", "beheer/leden"):
        reply = visitor.open(path)
        assert reply.status in (401, 403, 404) or "/aanmelden" in visitor.page.url, path
        assert not re.search(UUID, visitor.page.get_by_role("main").inner_text())
