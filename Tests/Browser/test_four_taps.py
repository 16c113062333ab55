"""At 390 pixels a seat is booked with one thumb: from the front door to 'confirmed' in four taps."""

import re

import pytest
from playwright.sync_api import expect

PHONE = {"width": 390}


def sign_in_somebody_without_reservations(me):
    """A front door that shows no reservations of its own offers a day on which nothing stands in the way."""
    for number in range(12):
        me.context.clear_cookies()
        me.sign_in("entrepreneur", number)
        me.open("")
        if not me.find('main a[href*="/reserveringen/"]').count():
            return
    raise AssertionError("every entrepreneur has a reservation")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_four_taps_from_the_front_door(visit, script):
    me = visit(**PHONE, script=script)
    sign_in_somebody_without_reservations(me)
    taps = 0

    def tap(target):
        nonlocal taps
        target.scroll_into_view_if_needed()
        box = target.bounding_box()
        assert box["height"] >= 24 and box["width"] >= 24, f"{target} is too small for a thumb: {box}"
        target.tap()
        taps += 1

    tap(me.find("main a[href*='/plekken/'][href*='/2026-']").first)
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
