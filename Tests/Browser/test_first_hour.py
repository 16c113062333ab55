"""The administrator's first hour with a new zone, by keyboard alone; at the end somebody has a seat."""

import re
import subprocess

import pytest
from playwright.sync_api import expect

import server as under_test
from test_becoming_a_member import ask_for_code, enter, newest_code

ADMINISTRATOR = "beheer@voorbeeld.nl"
GUEST = "eerste.gast@voorbeeld.nl"


def tool(*arguments):
    subprocess.run([under_test.binary(), *arguments], check=True, capture_output=True, text=True)


@pytest.fixture
def server(tmp_path):
    """A zone for real use, from a seed and without invented people, with its first administrator."""
    folder = tmp_path / "zones"
    folder.mkdir()
    tool("zone", "create", under_test.seed_of("haarlem"), "--data", folder)
    person = ["--name", "Bea Beheerder", "--role", "administrator"]
    tool("member", "invite", "haarlem", ADMINISTRATOR, *person, "--data", folder)
    running = under_test.Server(folder, tmp_path / "server")
    yield running
    running.stop()


@pytest.fixture
def newcomer(visit):
    """Sends somebody with a keyboard, who signs in with the code from the mail."""

    def send(address):
        visitor = visit(hand="keyboard")
        ask_for_code(visitor, address)
        enter(visitor, newest_code(lambda: visit(hand="keyboard"), address))
        expect(visitor.link("/profiel")).to_be_visible()
        return visitor

    return send


def follow(me, ending):
    """A link by the end of its address, as somebody finds it with Tab."""
    me.hand.press(me.link(ending))
    expect(me.page).to_have_url(re.compile(re.escape(ending) + r"(\?.*)?$"))


def saved(me):
    expect(me.page).to_have_url(re.compile("gelukt="))
    expect(me.page.get_by_role("main")).to_contain_text("opgeslagen")


def save(me, ending, **typed):
    """Types into the fields of a form, by their ids, and sends it."""
    form = me.form(ending)
    for name, text in typed.items():
        me.hand.write(form.locator(f"#{name}"), text)
    me.send(form)


def change_a_rule(me):
    follow(me, "/regels/iedereen")
    save(me, "/regels/iedereen", horizonDays="45")
    saved(me)
    expect(me.page.get_by_role("main")).to_contain_text("tot 45 dagen vooruit")


def change_a_room(me):
    address = me.find('main a[href*="/beheer/ruimtes/"]').first.get_attribute("href")
    follow(me, address)
    save(me, address, nameNl="Stadskamer", nameEn="City room")
    saved(me)
    expect(me.page.get_by_role("heading", name="Stadskamer")).to_be_visible()
    return address


def add_a_seat(me, room):
    follow(me, f"{room}/stoelen")
    form = me.form(f"{room}/stoelen")
    number = form.locator("#number").input_value()
    me.hand.choose(form.locator('input[name="features"][value="monitor"]'))
    save(me, f"{room}/stoelen", x="300", y="400")
    saved(me)
    expect(me.page.get_by_text(f"Plek {number}", exact=False).first).to_be_visible()


def look_back(me):
    follow(me, "/geschiedenis")
    lines = me.page.get_by_role("main")
    expect(lines).to_contain_text(re.compile(r"Hoeveel dagen vooruit: van \d+ dagen naar 45 dagen"))
    expect(lines).to_contain_text("Bea Beheerder, beheerder")


def change_the_colour(me):
    follow(me, "/beheer/leden")
    follow(me, "/beheer/zone")
    follow(me, "/beheer/kleur")
    save(me, "/beheer/kleur", light="#7fd0de")
    expect(me.find("#light")).to_have_attribute("aria-invalid", "true")
    save(me, "/beheer/kleur", light="#2c6637")
    saved(me)
    background = me.find(".swatch-light").evaluate("e => getComputedStyle(e).backgroundColor")
    assert background == "rgb(44, 102, 55)"


def invite(me, address):
    follow(me, "/beheer/leden")
    follow(me, "/beheer/uitnodigingen")
    form = me.form("/beheer/uitnodigingen")
    me.hand.write(form.locator("#name"), "Gijs Gast")
    me.hand.write(form.locator("#email"), address)
    me.hand.select(form.locator("#role"), "Ondernemer")
    expect(form.locator("#role")).to_have_value("entrepreneur")
    me.send(form)
    expect(me.page).to_have_url(re.compile("gelukt=uitgenodigd"))


def test_from_a_new_zone_to_the_first_reservation(newcomer):
    me = newcomer(ADMINISTRATOR)
    follow(me, "/beheer/leden")
    follow(me, "/beheer/plekken")
    me.hand.press(me.find('main h2 a[href*="/beheer/plekken/"]').first)
    change_a_rule(me)
    room = change_a_room(me)
    add_a_seat(me, room)
    look_back(me)
    change_the_colour(me)
    invite(me, GUEST)

    guest = newcomer(GUEST)
    guest.open_bookable_day()
    guest.choose_seat(0)
    guest.reserve_chosen_seat()


def test_a_place_is_set_up_without_a_file(newcomer):
    me = newcomer(ADMINISTRATOR)
    follow(me, "/beheer/leden")
    follow(me, "/beheer/plekken")
    follow(me, "/beheer/nieuwe-locatie")
    form = me.form("/beheer/nieuwe-locatie")
    me.hand.choose(form.locator('input[name="facilities"][value="wifi"]'))
    me.hand.choose(form.locator('input[name="weekday"][value="3"]'))
    save(
        me,
        "/beheer/nieuwe-locatie",
        name="Het Pakhuis",
        town="Haarlem",
        introNl="Werken aan het water.",
        introEn="Working on the water.",
    )
    saved(me)
    follow(me, "/het-pakhuis/ruimtes")
    save(me, "/het-pakhuis/ruimtes", nameNl="Voorkamer", nameEn="Front room", width="6", depth="4,5", seats="6")
    saved(me)
    expect(me.page.get_by_role("heading", name="Voorkamer")).to_be_visible()
    follow(me, "/haarlem/plekken/het-pakhuis")
    expect(me.page.get_by_role("main")).to_contain_text("woensdag")
