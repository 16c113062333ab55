"""Becoming a member: an address, a code from the mail, a profile; and nobody learns who is known."""

import itertools
import re

import pytest
from playwright.sync_api import expect

_numbers = itertools.count(1)


@pytest.fixture
def server(own_server):
    return own_server


def new_address():
    return f"nieuw-{next(_numbers)}@voorbeeld.nl"


def ask_for_code(visitor, address):
    visitor.open("aanmelden")
    visitor.hand.write(visitor.find('input[type="email"]').first, address)
    visitor.send(visitor.find("form").filter(has=visitor.find('input[type="email"]')).first)
    expect(code_field(visitor)).to_be_visible()


def code_field(visitor):
    return visitor.find('input[autocomplete="one-time-code"]').first


def code_form(visitor):
    return visitor.find("form").filter(has=visitor.find('input[autocomplete="one-time-code"]')).first


def enter(visitor, code):
    visitor.hand.write(code_field(visitor), code)
    visitor.send(code_form(visitor))


def newest_code(visit, address, number=1):
    """Reads the demonstration's mailbox in a browser of its own, once so many codes have come."""
    reader = visit()
    for _ in range(50):
        reader.open("postvak")
        messages = reader.find("main li").filter(has_text=address).filter(has_text="Uw code")
        if messages.count() >= number:
            reader.hand.press(messages.first.locator("a").first)
            return re.sub(r"\D", "", re.search(r"\b\d{3}\s?\d{3}\b", reader.find("main").inner_text()).group())
        reader.page.wait_for_timeout(100)
    raise AssertionError(f"no mail for {address}")


def fill_profile(visitor, name, role):
    form = visitor.form("/aanmelden/profiel")
    visitor.hand.write(form.locator('input[type="text"]').first, name)
    visitor.hand.choose(form.locator(f'input[type="radio"][value="{role}"]'))
    visitor.hand.choose(form.get_by_label(re.compile("16")).first)
    visitor.send(form)


def join(visitor, visit, address, name, role="entrepreneur"):
    ask_for_code(visitor, address)
    enter(visitor, newest_code(visit, address))
    fill_profile(visitor, name, role)


def approve(visit, name):
    """An administrator lets in who asked."""
    administrator = visit()
    administrator.sign_in("administrator")
    administrator.open("beheer/verzoeken")
    request = administrator.find("main li").filter(has_text=name)
    administrator.hand.press(request.locator('button[value="toelaten"]'))
    expect(administrator.page).to_have_url(re.compile("gelukt="))
    expect(administrator.find("main")).not_to_contain_text(name)


def sign_in_again(visitor, visit, address):
    ask_for_code(visitor, address)
    enter(visitor, newest_code(visit, address, number=2))


def expect_member(visitor):
    expect(visitor.link("/profiel")).to_be_visible()
    visitor.open("reserveringen")
    expect(visitor.page).to_have_url(re.compile("/reserveringen$"))
    expect(visitor.page.get_by_role("heading", level=1)).to_be_visible()


def test_from_an_address_to_a_member(visitor, visit):
    join(visitor, visit, new_address(), "Noortje")
    expect_member(visitor)


def test_who_asks_for_a_role_of_the_municipality_waits_for_an_answer(visitor, visit):
    address = new_address()
    join(visitor, visit, address, "Noortje", role="civilServant")
    expect(visitor.page.get_by_role("heading", level=1)).to_contain_text("aanvraag ontvangen")
    expect(visitor.link("/profiel")).to_have_count(0)
    approve(visit, "Noortje")
    sign_in_again(visitor, visit, address)
    expect_member(visitor)


def test_a_known_and_an_unknown_address_get_the_same_screen(visit):
    known, unknown = new_address(), new_address()
    join(visit(), visit, known, "Roos")
    screens = []
    for address in (known, unknown):
        visitor = visit()
        ask_for_code(visitor, address)
        screens.append(visitor.find("main").inner_text().replace(address, "…"))
    assert screens[0] == screens[1]


def test_a_code_works_only_in_the_form_that_asked_for_it(visit):
    address = new_address()
    mine, theirs = visit(), visit()
    ask_for_code(mine, address)
    code = newest_code(visit, address)
    ask_for_code(theirs, address)
    enter(theirs, code)
    expect(code_field(theirs)).to_have_attribute("aria-invalid", "true")
    enter(mine, code)
    expect(mine.form("/aanmelden/profiel")).to_be_visible()


def test_five_wrong_codes_use_it_up(visit):
    address = new_address()
    visitor = visit()
    ask_for_code(visitor, address)
    code = newest_code(visit, address)
    wrong = "000000" if code != "000000" else "111111"
    for _ in range(5):
        if code_field(visitor).count():
            enter(visitor, wrong)
            expect(visitor.find("main")).to_be_visible()
    if code_field(visitor).count():
        enter(visitor, code)
    expect(visitor.form("/aanmelden/profiel")).to_have_count(0)


def test_a_profile_that_is_not_complete_says_everything_at_once(visit):
    visitor = visit()
    address = new_address()
    ask_for_code(visitor, address)
    enter(visitor, newest_code(visit, address))
    visitor.send(visitor.form("/aanmelden/profiel"))
    errors = visitor.find("main").locator('a[href^="#"]')
    expect(errors.nth(1)).to_be_visible()
    for error in errors.all():
        expect(visitor.find(error.get_attribute("href"))).to_be_attached()
    assert visitor.page.title().startswith("Fout:")
