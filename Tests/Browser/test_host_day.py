"""The host's day: who is expected, who is in, who left, and somebody at the door."""

import re

import pytest
from playwright.sync_api import expect

from visitor import UUID


@pytest.fixture
def server(own_server):
    return own_server


@pytest.fixture
def host(visitor):
    visitor.sign_in("host")
    visitor.open("host")
    return visitor


def arrivals(host):
    return host.find('form[action$="/aankomst"]')


def first_expected(host):
    """The id of the first visit that can be checked in: on a seat that nobody else has today."""
    expect(arrivals(host).first).to_be_visible()
    lists = host.page.get_by_role("main").inner_text()
    for form in arrivals(host).all():
        visit = re.search(UUID, form.get_attribute("action")).group()
        seat = re.search(r"plek \d+\b", host.find(f"#b-{visit}").inner_text(), re.I)
        if seat and len(re.findall(rf"\b{seat.group()}\b", lists, re.I)) == 1:
            return visit
    raise AssertionError("everybody who is expected shares a seat with somebody")


def test_checks_in_undoes_and_checks_out(host):
    visit = first_expected(host)
    host.send(host.form(f"{visit}/aankomst"))
    expect(host.form(f"{visit}/vertrek")).to_be_visible()

    host.send(host.form(f"{visit}/herstel"))
    expect(host.form(f"{visit}/aankomst")).to_be_visible()

    host.send(host.form(f"{visit}/aankomst"))
    expect(host.form(f"{visit}/vertrek")).to_be_visible()
    host.send(host.form(f"{visit}/vertrek"))
    expect(host.find(f'form[action$="{visit}/vertrek"], form[action$="{visit}/aankomst"]')).to_have_count(0)


def test_finds_somebody_by_name(host):
    visit = first_expected(host)
    name = host.find(f"#b-{visit}").get_attribute("data-name")
    host.hand.write(host.page.get_by_role("searchbox").first, name.split()[0])
    host.page.keyboard.press("Enter")
    expect(host.form(f"{visit}/aankomst")).to_be_visible()


def test_gives_a_walk_in_a_seat(host):
    host.hand.press(host.find('a[href*="/host/inloop"]').first)
    form = host.form("/host/inloop")
    host.hand.choose(form.get_by_label(re.compile("zonder account", re.I)).first)
    host.hand.write(form.locator('input[type="text"]').first, "Wendelien")
    host.send(form)
    expect(host.page).to_have_url(re.compile(r"/host(\?|$)"))
    expect(host.page.get_by_role("main")).to_contain_text("Wendelien")


def test_a_walk_in_without_a_name_keeps_the_page_and_says_what_to_do(host):
    host.open("host/inloop")
    host.send(host.form("/host/inloop"))
    summary = host.page.get_by_role("main").locator('a[href^="#"]').first
    expect(summary).to_be_visible()
    field = host.find(summary.get_attribute("href"))
    expect(field).to_have_attribute("aria-invalid", "true")


def test_somebody_who_is_in_is_seen_by_members(host, visit):
    visitor = first_expected(host)
    host.send(host.form(f"{visitor}/aankomst"))
    expect(host.form(f"{visitor}/vertrek")).to_be_visible()
    member = visit()
    member.sign_in("entrepreneur")
    member.open("aanwezig")
    expect(member.page.get_by_role("main")).to_contain_text(re.compile(r"binnen: \d+", re.I))
