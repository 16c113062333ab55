"""The entrepreneur's day: find a free seat, reserve it, change it, and take it back."""

import re

import pytest
from playwright.sync_api import expect


@pytest.fixture
def server(own_server):
    return own_server


@pytest.fixture
def entrepreneur(visitor):
    visitor.sign_in("entrepreneur")
    return visitor


def test_reserves_moves_and_cancels(entrepreneur):
    me = entrepreneur
    location, day = me.open_bookable_day()
    first_seat = me.choose_seat(0)
    reservation = me.reserve_chosen_seat()
    expect(me.page.get_by_role("heading", level=1)).to_have_count(1)

    me.open("reserveringen")
    me.hand.press(me.link(f"/reserveringen/{reservation}"))

    me.hand.press(me.find(f'main a[href*="{reservation}/verplaatsing"], a[href*="verplaats={reservation}"]').first)
    second_seat = me.choose_seat(1)
    assert second_seat != first_seat
    me.send(me.chooser())
    me.send(me.form(f"/reserveringen/{reservation}/verplaatsing"))
    assert me.reservation_shown() == reservation, "a moved reservation keeps its id"

    me.hand.press(me.link(f"/reserveringen/{reservation}/annulering"))
    me.send(me.form(f"/reserveringen/{reservation}/annulering"))
    expect(me.page.get_by_role("heading", level=1)).to_contain_text("geannuleerd")

    me.open(f"plekken/{location}/{day}?deel=ochtend")
    for seat in (first_seat, second_seat):
        expect(me.find(f'input[name="plek"][value="{seat}"]')).to_have_count(1)


def test_gets_a_seat_without_choosing_one(entrepreneur):
    me = entrepreneur
    me.open_bookable_day()
    me.hand.choose(me.find('input[type="radio"][name="plek"][value=""]'))
    me.reserve_chosen_seat()
    given = me.find("main dl.facts div").filter(has=me.page.get_by_text("Plek", exact=True)).locator("dd")
    expect(given).to_have_text(re.compile(r"^\d+$"))


def test_a_taken_seat_is_refused_with_three_others(entrepreneur, visit):
    me, other = entrepreneur, visit()
    location, day = me.open_bookable_day()
    seat = me.choose_seat(0)
    me.send(me.chooser())
    typed = "Ik zoek een drukker voor de wijkkrant"
    field = me.form("/reserveringen").locator('input[type="text"], textarea').last
    me.hand.write(field, typed)

    other.sign_in("freelancer")
    other.open(f"reserveringen/nieuw?plek={seat}&dag={day}&deel=ochtend")
    other.send(other.form("/reserveringen"))
    other.reservation_shown()

    me.send(me.form("/reserveringen"))
    alternatives = me.page.locator('main form[action$="/reserveringen"]')
    expect(alternatives).to_have_count(3)
    assert alternatives.first.locator(f'input[value="{typed}"]').count() == 1, "what was typed travels along"
    me.send(alternatives.first)
    me.reservation_shown()


def test_changes_the_profile(entrepreneur):
    me = entrepreneur
    me.hand.press(me.link("/profiel"))
    form = me.form("/profiel")
    fields = form.locator('input[type="text"], textarea')
    me.hand.write(fields.nth(1), "offertes lezen")
    me.send(form)
    me.open("profiel")
    expect(me.form("/profiel").locator('input[type="text"], textarea').nth(1)).to_have_value("offertes lezen")


def test_signs_out(entrepreneur):
    me = entrepreneur
    me.open("profiel")
    me.send(me.form("/afmelden"))
    me.open("")
    expect(me.find('a[href*="/aanmelden"]').first).to_be_visible()
    assert me.context.cookies() == [], "nothing is left of the session"
