"""Reads the forms of a page."""

from html.parser import HTMLParser


class Form:
    def __init__(self, action, method):
        self.action, self.method = action, method
        #: (name, value) of what is sent without touching anything.
        self.sent = []

    def filled(self, **values):
        """What is sent when these fields are filled in."""
        return [(name, value) for name, value in self.sent if name not in values] + list(values.items())

    def value(self, name):
        return dict(self.sent).get(name, "")


class _Forms(HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms, self.is_inside = [], False

    def handle_starttag(self, tag, attributes):
        given = {name: value or "" for name, value in attributes}
        if tag == "form":
            self.forms.append(Form(given.get("action", ""), given.get("method", "get").lower()))
            self.is_inside = True
        elif self.is_inside and tag == "input" and given.get("name"):
            is_sent = given.get("type") not in ("radio", "checkbox") or "checked" in given
            self.forms[-1].sent += [(given["name"], given.get("value", ""))] if is_sent else []

    def handle_endtag(self, tag):
        self.is_inside = self.is_inside and tag != "form"


def forms(html, ending=""):
    """The forms that post to an address that ends so."""
    parser = _Forms()
    parser.feed(html)
    return [form for form in parser.forms if form.method == "post" and form.action.endswith(ending)]
