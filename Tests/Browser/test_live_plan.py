"""Two browsers: a plan that is open updates itself when somebody else takes a seat."""

import re

import pytest
from playwright.sync_api import expect

#: Notes when the watched plan changed for the first time, in milliseconds since the epoch.
_WATCH_PLAN = """() => {
    const plan = document.querySelector('#plan')
    new MutationObserver((_, observer) => {
        window.planChangedAt ??= Date.now()
        observer.disconnect()
    }).observe(plan, { subtree: true, childList: true, attributes: true, characterData: true })
}"""
#: When the form that led to this page was sent, in the same milliseconds.
_SENT_AT = "() => performance.timeOrigin"


@pytest.fixture
def server(own_server):
    return own_server


def free(visitor, seat):
    return visitor.find(f'input[name="plek"][value="{seat}"]:enabled')


def test_a_seat_that_is_taken_and_given_back_changes_by_itself(visit, record_property):
    watcher, member = visit(), visit()
    member.sign_in("entrepreneur")
    location, day = member.open_bookable_day()
    seat = member.choose_seat(0)
    watcher.open(f"plekken/{location}/{day}?deel=ochtend")
    expect(free(watcher, seat)).to_have_count(1)
    watcher.page.wait_for_timeout(300)
    watcher.page.evaluate(_WATCH_PLAN)

    reservation = member.reserve_chosen_seat()
    expect(free(watcher, seat)).to_have_count(0)
    latency = watcher.page.evaluate("() => window.planChangedAt") - member.page.evaluate(_SENT_AT)
    record_property("plan_update_ms", round(latency))
    print(f"the plan followed {latency:.0f} ms after the form was sent")
    assert latency < 3_000

    member.open(f"reserveringen/{reservation}/annulering")
    member.send(member.form(f"{reservation}/annulering"))
    expect(free(watcher, seat)).to_have_count(1)


def test_a_choice_and_its_focus_survive_an_update(visit):
    watcher, member = visit(), visit()
    member.sign_in("entrepreneur")
    location, day = member.open_bookable_day()
    taken = member.choose_seat(0)
    watcher.open(f"plekken/{location}/{day}?deel=ochtend")
    chosen = watcher.free_seats().nth(2)
    value = chosen.get_attribute("value")
    chosen.focus()
    watcher.page.keyboard.press("Space")
    member.reserve_chosen_seat()
    expect(free(watcher, taken)).to_have_count(0)
    again = watcher.find(f'input[name="plek"][value="{value}"]')
    expect(again).to_be_checked()
    expect(again).to_be_focused()


def test_the_chosen_seat_is_taken_by_somebody_else(visit):
    watcher, member = visit(), visit()
    member.sign_in("entrepreneur")
    location, day = member.open_bookable_day()
    seat = member.choose_seat(0)
    watcher.open(f"plekken/{location}/{day}?deel=ochtend")
    watcher.hand.choose(watcher.find(f'input[name="plek"][value="{seat}"]'))
    number = watcher.find(f'li[data-seat="{seat}"]').get_attribute("data-number")
    place = watcher.page.evaluate("() => scrollY")
    member.reserve_chosen_seat()
    expect(free(watcher, seat)).to_have_count(0)
    expect(watcher.find(".stick")).to_contain_text(f"Plek {number} is net door iemand anders gereserveerd.")
    assert watcher.page.evaluate("() => scrollY") == place
    watcher.hand.choose(watcher.free_seats().first)
    expect(watcher.find("#plan-verloren")).to_be_hidden()


def test_the_counts_follow_the_plan(visit):
    watcher, member = visit(), visit()
    member.sign_in("entrepreneur")
    location, day = member.open_bookable_day()
    member.choose_seat(0)
    watcher.open(f"plekken/{location}/{day}?deel=ochtend")
    watcher.page.wait_for_timeout(300)
    left = watcher.free_seats().count() - 1
    member.reserve_chosen_seat()
    for name in ("summary", "any", "part-ochtend"):
        expect(watcher.find(f'[data-count="{name}"]')).to_contain_text(re.compile(rf"\b{left}\b"))


def test_two_windows_of_one_browser_both_follow(visit):
    watcher, member = visit(), visit()
    member.sign_in("entrepreneur")
    location, day = member.open_bookable_day()
    seat = member.choose_seat(0)
    address = f"/haarlem/plekken/{location}/{day}?deel=ochtend"
    watcher.open(address)
    second = watcher.context.new_page()
    second.goto(address)
    second.wait_for_timeout(300)
    member.reserve_chosen_seat()
    for page in (watcher.page, second):
        expect(page.locator(f'input[name="plek"][value="{seat}"]:enabled')).to_have_count(0)


def test_leaving_a_plan_open_for_a_while_breaks_nothing(visit, server):
    watcher = visit()
    location, day = watcher.open_bookable_day()
    watcher.page.wait_for_timeout(1_000)
    watcher.open("")
    expect(watcher.page.get_by_role("heading", level=1)).to_be_visible()
