"""At 390 pixels a seat is booked with one thumb: from the front door to 'confirmed' in four taps."""

import re

import pytest
from playwright.sync_api import expect

from visitor import ROLES

PHONE = {"width": 390}


@pytest.fixture
def server(own_server):
    return own_server


def offer(me):
    """The day that the front door offers first, to everybody the same."""
    return me.find("main a[href*='/plekken/'][href*='?deel=']").first


def sign_in_somebody_free_on_that_day(me):
    """An entrepreneur without a seat on the day that the front door offers: nothing stands in the way."""
    me.open("aanmelden")
    heading = me.form("/persona").get_by_role("heading", name=re.compile(f"^{ROLES['entrepreneur']}")).first
    for number in range(heading.locator("xpath=following-sibling::ul[1]").get_by_role("button").count()):
        me.context.clear_cookies()
        me.sign_in("entrepreneur", number)
        me.open("")
        me.open(offer(me).get_attribute("href"))
        if not me.find('li[data-state="mine"]').count():
            me.open("")
            return
    raise AssertionError("every entrepreneur already has a seat on the day that the front door offers")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_four_taps_from_the_front_door(visit, script):
    me = visit(**PHONE, script=script)
    sign_in_somebody_free_on_that_day(me)
    taps = 0

    def tap(target):
        nonlocal taps
        target.scroll_into_view_if_needed()
        box = target.bounding_box()
        assert box["height"] >= 24 and box["width"] >= 24, f"{target} is too small for a thumb: {box}"
        target.tap()
        taps += 1

    tap(offer(me))
    tap(me.find("svg a[data-seat]").first)
    tap(me.chooser().locator('button:not([type="button"])').first)
    tap(me.form("/reserveringen").locator('button:not([type="button"])').first)
    me.reservation_shown()
    assert taps <= 4


def test_the_button_to_reserve_stays_within_reach_of_the_thumb(visit):
    me = visit(**PHONE)
    me.open_bookable_day()
    me.choose_seat(0)
    button = me.chooser().locator('button:not([type="button"])').first
    expect(button).to_have_text(re.compile(r"^Reserveer plek \d+"))
    expect(button).to_be_in_viewport(ratio=1)
    box = button.bounding_box()
    assert box["height"] >= 44 and box["y"] > 844 / 2, f"the button is not under the thumb: {box}"
