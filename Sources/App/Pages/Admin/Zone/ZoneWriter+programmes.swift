import MixedZone

extension ZoneWriter {
    /// What the zone is called, whose it is, and how one becomes a member.
    var identity: [Fact] {
        let zone = book.zone
        return [
            Fact(term: words("location.field.name"), value: zone.name),
            Fact(
                term: words("zone-identity.municipality"),
                value: "\(zone.municipality) (\(zone.municipalityCode))"
            ),
            Fact(
                term: words("zone-identity.membership"),
                value: words("membership.\(zone.membership.rawValue)")
            ),
        ]
    }

    /// Those that run or are to come first, then the ones that ended last.
    func programmes(on today: CivilDay) -> [ManagedThing] {
        let ended = book.programmes.filter { $0.endsBefore <= today }.reversed()
        return (book.programmes.filter { today < $0.endsBefore } + ended).map { programme in
            let name = programme.name[words.language.rawValue]
            let closing = LabelledLink(
                href: links.programmeClosing(programme.id),
                text: words("programme.close"),
                label: words("programme.close-label", ["name": name])
            )
            return thing(
                name,
                note(programme, on: today),
                change: links.managedProgramme(programme.id),
                history: links.history(ofProgramme: programme.id),
                more: programme.runs(on: today) ? [closing] : []
            )
        }
    }

    private func note(_ programme: Programme, on today: CivilDay) -> String {
        let term = words(
            "programme.term",
            [
                "first": words.date(programme.startsOn),
                "last": words.date(programme.endsBefore.adding(days: -1)),
            ]
        )
        let state =
            programme.runs(on: today)
            ? words("programme.runs")
            : words(today < programme.startsOn ? "programme.planned" : "programme.ended")
        let why = programme.closing.map { words("programme.closed", ["reason": $0[words.language.rawValue]]) }
        return [term, state, why].compactMap(\.self).joined(separator: " ")
    }

    /// Each followed by those that lie in it.
    var areas: [ManagedThing] {
        let names = Dictionary(book.areas.map { ($0.id, $0.name) }) { first, _ in first }
        return AreaTree(book.areas).areas.map { area in
            let level = words("area.level.\(area.level.rawValue)").capitalizedFirst
            let within = area.parent.flatMap { names[$0] }
            return thing(
                area.name,
                within.map { words("area.within", ["level": level, "name": $0]) } ?? level,
                change: links.managedArea(area.id),
                history: links.history(ofArea: area.id)
            )
        }
    }

    /// What an administrator has to know before nobody can reserve any more.
    func warnings(on today: CivilDay) -> [Notice] {
        switch ProgrammeOutlook(book.programmes, on: today) {
        case .clear: []
        case .ends(let last):
            [Notice(.warn, words("programme.ends-soon", ["date": words.date(last)]), words: words)]
        case .noneRuns(let next):
            [
                Notice(
                    .warn,
                    next.map { words("programme.none-runs-until", ["date": words.date($0)]) }
                        ?? words("programme.none-runs"),
                    words: words
                )
            ]
        }
    }
}
