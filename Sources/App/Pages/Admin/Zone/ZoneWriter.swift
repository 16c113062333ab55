import MixedZone

/// Says of the zone what an administrator can change, with the address of each change.
struct ZoneWriter {
    let book: ZoneBook
    let words: Words
    let links: Links

    private var language: String { words.language.rawValue }

    var texts: [Fact] {
        let texts = book.zone.texts
        return [("welcome", texts.welcome), ("about", texts.about), ("contact", texts.contact)]
            .flatMap { name, text in
                [
                    Fact(term: words("zone-text.\(name).nl").capitalizedFirst, value: text.nl),
                    Fact(term: words("zone-text.\(name).en").capitalizedFirst, value: text.en),
                ]
            }
    }

    var formerTexts: [RemovableLine] {
        book.formerTexts.map { former in
            let date = words.date(book.zone.timeZone.day(of: former.replacedAt))
            return RemovableLine(
                text: words("zone-text.until", ["date": date]),
                note: former.texts.welcome[language],
                action: links.textsRestoring(former.id),
                button: words("history.undo"),
                buttonLabel: words("zone-text.undo-label", ["date": date])
            )
        }
    }

    var swatches: [Swatch] {
        let accent = book.zone.accent
        return [
            swatch("light", accent.light, accent.lightContrast),
            swatch("dark", accent.dark, accent.darkContrast),
        ]
    }

    private func swatch(
        _ ground: String,
        _ colour: String,
        _ contrast: (ground: Double, ink: Double)?
    ) -> Swatch {
        Swatch(
            style: "swatch-\(ground)",
            colour: colour,
            name: words("colour.\(ground)"),
            note: contrast.map { words.contrast($0) } ?? ""
        )
    }

    var themes: [ManagedThing] {
        book.themes.map { theme in
            thing(
                theme.name[language],
                "\(theme.colourLight) · \(theme.colourDark)",
                change: links.managedTheme(theme.id),
                history: links.history(ofTheme: theme.id)
            )
        }
    }

    var organizations: [ManagedThing] {
        book.organizations.map { organization in
            thing(
                organization.name,
                "\(words("organization.\(organization.kind.rawValue)")), \(term(organization))",
                change: links.managedOrganization(organization.id),
                history: links.history(ofOrganization: organization.id)
            )
        }
    }

    func thing(
        _ name: String,
        _ note: String,
        change: String,
        history: String,
        more: [LabelledLink] = []
    ) -> ManagedThing {
        let label = words("zone.change-label", ["name": name])
        return ManagedThing(
            name: name,
            note: note,
            actions: [
                LabelledLink(href: change, text: words("manage.change"), label: label)
            ] + more + [
                LabelledLink(
                    href: history,
                    text: words("history.link"),
                    label: words("history.heading", ["name": name])
                )
            ]
        )
    }

    private func term(_ organization: Organization) -> String {
        let since = words("place.since", ["date": words.date(organization.startsOn)])
        guard let end = organization.endsBefore else { return since }
        return "\(since), \(words("place.until", ["date": words.date(end.adding(days: -1))]))"
    }
}
