"""The road of a plan through a zone of its own: who walks it, the pages' own forms, and weeks that pass."""

import re
from datetime import timedelta

from playwright.sync_api import expect

from test_becoming_a_member import ask_for_code, enter, newest_code
from visitor import Visitor

#: A session ends after thirty days.
SESSION = timedelta(days=29)


class Person(Visitor):
    """A persona with a browser of their own, who does with a page what it offers."""

    def sign_in_as(self, name, postman):
        """By their button in the demonstration, or with a code from the mail for who has none there."""
        self.open("aanmelden")
        button = self.form("/persona").get_by_role("button", name=name)
        if button.count():
            self.hand.press(button.first)
        else:
            address = f"{name.lower().replace(' ', '.')}@voorbeeld.nl"
            seen = postman.codes(address)
            ask_for_code(self, address)
            enter(self, newest_code(lambda: postman, address, seen + 1))
        expect(self.link("/profiel")).to_be_visible()

    def codes(self, address):
        """How many codes the mailbox holds for an address."""
        self.open("postvak")
        return self.find("main li").filter(has_text=address).filter(has_text="Uw code").count()

    def follow(self, ending):
        """A link of the page itself, by the end of its address."""
        link = self.find(f'main a[href$="{ending}"]')
        self.await_there(link)
        self.hand.press(link.first)

    def answer(self, **answers):
        """Fills in the form of this page and sends it; it may have nothing to say against it."""
        form = self.find("main form[method='post']")
        if answers:
            form = form.filter(has=self.find(f'[name="{next(iter(answers))}"]'))
        self.await_there(form)
        form = form.first
        for name, value in answers.items():
            self._give(form, name, value)
        self.send(form)
        self._is_accepted()

    def press(self, ending):
        """A button of the page, by the end of the address that it posts to."""
        self.send(self.form(ending))
        self._is_accepted()

    def _is_accepted(self):
        problems = self.find("main .errors")
        assert not problems.count(), f"{self.page.url}: {problems.inner_text()}"

    def line(self, words):
        """The line of a list that holds the words."""
        return self.find("main li").filter(has_text=words).last

    def _give(self, form, name, value):
        field = form.locator(f'[name="{name}"]')
        if isinstance(value, list):
            for words in value:
                self.hand.choose(form.get_by_label(words).and_(field))
            return
        kind = field.first.evaluate("e => e.tagName === 'SELECT' ? 'select' : e.type")
        if kind == "select":
            field.select_option(label=re_label(field, value))
        elif kind in ("radio", "checkbox"):
            self.hand.choose(form.locator(f'[name="{name}"][value="{value}"]'))
        else:
            self.hand.write(field.first, str(value))


def re_label(select, words):
    """The label of the first option that holds the words."""
    labels = select.locator("option").all_inner_texts()
    return next(label for label in labels if words in label)


class Road:
    """A zone whose clock the test moves, and the personas that were there."""

    def __init__(self, browser, server, clock, zone):
        self.browser, self.server, self.clock, self.zone = browser, server, clock, zone
        self.people = {}
        self.signed_in = {}

    def stranger(self, name="a stranger"):
        """Somebody with a browser of their own."""
        if name not in self.people:
            self.people[name] = Person(self.browser, self.server.url, zone=f"/{self.zone}")
        return self.people[name]

    def person(self, name):
        """A persona by name, signed in."""
        person = self.stranger(name)
        if self.clock.now - self.signed_in.get(name, self.clock.now - 2 * SESSION) > SESSION:
            person.sign_in_as(name, self.stranger("the postman"))
            self.signed_in[name] = self.clock.now
        return person

    def at(self, name, path):
        """Somebody on a page."""
        person = self.person(name)
        person.open(path)
        return person

    def day(self, later=0):
        return (self.clock.now + timedelta(days=later)).strftime("%-d-%-m-%Y")

    def wait(self, days=0, at="10:00"):
        """So many days go by while nobody serves the zone; at its start everything that is due happens."""
        self.server.stop()
        self.clock.jump_to((self.clock.now + timedelta(days=days)).date(), at)
        self.server.start()

    def leave(self):
        for person in self.people.values():
            person.leave()
