"""Reads the forms of a page."""

from html.parser import HTMLParser


class Form:
    def __init__(self, action, method):
        self.action, self.method = action, method
        #: (name, value) of what is sent without touching anything: hidden, checked, selected.
        self.sent = []
        #: name → every value that can be chosen.
        self.choices = {}
        #: The names of fields in which text is typed.
        self.texts = []

    def filled(self, **values):
        """What is sent when these fields are filled in."""
        return [(name, value) for name, value in self.sent if name not in values] + list(values.items())

    def value(self, name):
        return dict(self.sent).get(name, "")


class _Forms(HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms, self.inside, self.select = [], False, ""

    def handle_starttag(self, tag, attributes):
        given = {name: value or "" for name, value in attributes}
        if tag == "form":
            self.forms.append(Form(given.get("action", ""), given.get("method", "get").lower()))
            self.inside = True
        elif self.inside and tag in ("input", "textarea"):
            self._field(given, given.get("type", "text"))
        elif self.inside and tag == "select":
            self.select = given.get("name", "")
        elif self.select and tag == "option":
            self._choice(self.select, given.get("value", ""), "selected" in given)

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = False
        elif tag == "select":
            self.select = ""

    def _field(self, given, kind):
        name, value = given.get("name", ""), given.get("value", "")
        if kind == "radio":
            self._choice(name, value, "checked" in given)
        elif kind == "checkbox":
            self.forms[-1].choices.setdefault(name, []).append(value)
        elif kind == "hidden":
            self.forms[-1].sent.append((name, value))
        elif name:
            self.forms[-1].texts.append(name)
            self.forms[-1].sent.append((name, value))

    def _choice(self, name, value, is_chosen):
        self.forms[-1].choices.setdefault(name, []).append(value)
        if is_chosen:
            self.forms[-1].sent.append((name, value))


def forms(html, ending=""):
    """The forms that post to an address that ends so."""
    parser = _Forms()
    parser.feed(html)
    return [form for form in parser.forms if form.method == "post" and form.action.endswith(ending)]
