"""On paper: what somebody takes along, in dark on light, without what only a screen needs."""

import pytest
from playwright.sync_api import expect


def printed(visitor):
    visitor.page.emulate_media(media="print")
    return visitor.page.pdf(format="A4", print_background=False)


def pages_in(pdf):
    return pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page\r") + pdf.count(b"/Type /Page/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_reservation_on_one_sheet(visit, scheme):
    member = visit(scheme=scheme)
    member.sign_in("entrepreneur" if scheme == "light" else "freelancer")
    member.open_bookable_day()
    member.choose_seat(0)
    member.reserve_chosen_seat()
    pdf = printed(member)
    assert pdf.startswith(b"%PDF") and pages_in(pdf) == 1
    for navigation in member.page.get_by_role("navigation").all():
        expect(navigation).to_be_hidden()
    for button in member.page.get_by_role("button").all():
        expect(button).to_be_hidden()
    assert _is_dark_on_light(member)


def test_the_hosts_list_holds_everybody(visit):
    host = visit()
    host.sign_in("host")
    host.open("host")
    names = host.find('main li[id^="b-"]')
    assert names.count() > 0
    printed(host)
    for name in names.all():
        expect(name).to_be_visible()
    expect(host.find('main a[href*="/inloop"]').first).to_be_hidden()
    assert _is_dark_on_light(host)


def test_the_day_on_paper_shows_plan_and_list(visit):
    visitor = visit()
    visitor.open_bookable_day()
    printed(visitor)
    expect(visitor.find("main svg").first).to_be_visible()
    for choice in visitor.page.get_by_role("radio", include_hidden=True).all():
        expect(choice).to_be_hidden()


def _is_dark_on_light(visitor):
    """The colour of the text is dark; the ground is white or left to the paper."""
    red, green, blue = visitor.page.get_by_role("main").evaluate(
        "e => getComputedStyle(e).color.match(/[\\d.]+/g).slice(0, 3).map(Number)"
    )
    return max(red, green, blue) < 90
