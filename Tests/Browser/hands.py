"""Two ways to use a page: with a mouse, and with a keyboard alone.

The days in the tests are written once, in the verbs of a hand, and lived with each of them.
"""

from playwright.sync_api import Locator, Page


class Mouse:
    """Clicks where a person would click: a choice by its label."""

    uses_plan = True

    def __init__(self, page: Page):
        self.page = page

    def press(self, target: Locator):
        """A link or a button; where that leads to another page, the page is there afterwards."""
        target.click()
        self.page.wait_for_load_state("domcontentloaded")

    def write(self, target: Locator, text: str):
        """Replaces what stands in a text field."""
        target.fill(text)

    def choose(self, target: Locator):
        """A radio button or a check box that is to be on."""
        if target.is_checked():
            return
        label = self.page.locator(f'label[for="{target.get_attribute("id")}"]')
        (label if label.count() else target).first.click()

    def select(self, target: Locator, label: str):
        """An option of a drop-down list, by its words."""
        target.select_option(label=label)


class Keyboard:
    """Tab, arrows, space and Enter: fails where something cannot be reached that way."""

    uses_plan = False
    _has_focus = "e => e === document.activeElement"
    _group_has_focus = """e => {
        const a = document.activeElement
        return a === e || (e.type === 'radio' && a.type === 'radio' && a.name === e.name && a.form === e.form)
    }"""

    def __init__(self, page: Page):
        self.page = page

    def press(self, target: Locator):
        self._reach(target)
        target.press("Enter")
        self.page.wait_for_load_state("domcontentloaded")

    def write(self, target: Locator, text: str):
        self._reach(target)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def choose(self, target: Locator):
        self._reach(target, self._group_has_focus)
        if target.get_attribute("type") == "radio":
            for _ in range(200):
                if target.evaluate(self._has_focus):
                    break
                self.page.keyboard.press("ArrowDown")
        if not target.is_checked():
            self.page.keyboard.press("Space")
        assert target.is_checked(), f"{target} cannot be chosen from the keyboard"

    def select(self, target: Locator, label: str):
        self._reach(target)
        self.page.keyboard.type(label)

    def _reach(self, target: Locator, has_focus=_has_focus):
        target.wait_for(state="attached")
        for _ in range(400):
            if target.evaluate(has_focus):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{target} cannot be reached with Tab")


HANDS = {"mouse": Mouse, "keyboard": Keyboard}
