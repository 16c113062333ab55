import Challenges
import MixedZone

/// An opgave in words: where it stands, what holds for it, what is measured.
struct OpgaveWords {
    let sheet: OpgaveSheet
    let words: Words
    let isSignedIn: Bool

    private var challenge: Challenge { sheet.challenge }
    private var fields: ChallengeFields { sheet.challenge.fields }

    static func notices(_ done: String, _ words: Words) -> [Notice] {
        let known = [
            "concept": "challenge.drafted", "bewerkt": "challenge.edited", "aangeboden": "challenge.offered",
            "gecontroleerd": "challenge.checked", "verlengd": "challenge.extended",
            "afsluiting": "challenge.closing-proposed", "instemming": "challenge.closing-answered",
            "ingetrokken": "challenge.withdrawn", "overgedragen": "challenge.handed-over",
        ]
        return known[done].map { [Notice(.good, words($0), words: words)] } ?? []
    }

    /// Preparing, open, waiting, and how it ended.
    var track: [TrackStop] {
        let last: String
        let now: Int
        switch challenge.state {
        case .draft, .inCheck, .editsRequested, .scheduled: (last, now) = ("track.answered", 0)
        case .open: (last, now) = ("track.answered", 1)
        case .closed, .closing: (last, now) = ("track.answered", 2)
        case .answered: (last, now) = ("track.answered", 3)
        case .closedWithoutResult: (last, now) = ("track.without-result", 3)
        case .withdrawn: (last, now) = ("track.withdrawn", 3)
        }
        let stops = ["track.prepared", "track.open", "track.waiting", last]
        return TrackStop.road(stops.map { words($0) }, now: now)
    }

    var now: String {
        let next = words("challenge.next.\(challenge.state.rawValue)")
        return words("challenge.now", ["state": words.where(challenge), "next": next])
    }

    var facts: [Fact] {
        let others = sheet.names.themes.filter { fields.otherThemes.contains($0.id) }.map(\.name)
        let pairs: [(String, String)] = [
            ("challenge.theme", ([sheet.names.theme(fields.theme)] + others).filled),
            ("challenge.area", sheet.names.area(fields.area)),
            ("challenge.kind", words("challenge.kind.\(fields.kind.rawValue)")),
            ("challenge.level", fields.level.map { words("challenge.level.\($0.rawValue)") } ?? ""),
            ("challenge.owner", owner),
            ("challenge.deputy", isSignedIn ? sheet.deputy : ""),
            ("challenge.opens", fields.opensOn.map { words.dayAndYear($0) } ?? ""),
            ("challenge.ends", fields.endsOn.map { words.dayAndYear($0) } ?? ""),
            ("challenge.budget", fields.budget.map { words.money($0) } ?? ""),
            (
                "challenge.route",
                fields.route == .none ? "" : words("challenge.route.\(fields.route.rawValue)")
            ),
            ("challenge.procurement", fields.procurement), ("challenge.ownership", fields.ownership),
            ("challenge.programme", sheet.names.programme(fields.programme)),
        ]
        return pairs.filter { !$0.1.isEmpty }.map { Fact(term: words($0.0), value: $0.1) }
    }

    private var owner: String {
        guard sheet.hasOwner else { return words("challenge.no-owner") }
        return isSignedIn ? sheet.owner : words("challenge.municipality")
    }

    var indicator: [Fact] {
        let terms = fields.indicator
        guard !terms.name.isEmpty else { return [] }
        let baseline = terms.baseline.map { reading in
            let value = words.figure(reading.value)
            return words(
                "challenge.reading",
                ["value": value, "unit": terms.unit, "day": words.dayAndYear(reading.day)]
            )
        }
        let pairs: [(String, String)] = [
            ("challenge.indicator-name", terms.name), ("challenge.baseline", baseline ?? ""),
            ("challenge.direction", words(terms.rises ? "challenge.rises" : "challenge.falls")),
            ("challenge.method", terms.method), ("challenge.source", terms.source),
        ]
        return pairs.filter { !$0.1.isEmpty }.map { Fact(term: words($0.0), value: $0.1) }
    }

    /// What a reader of an open opgave can do.
    func primary(_ links: Links) -> Link {
        guard sheet.challenge.state == .open else { return Link(href: "", text: "") }
        let id = sheet.challenge.id.description
        return Link(href: links.newTeam(challenge: id), text: words("teams.form"))
    }
}

extension [String] {
    /// Those that hold something, with commas between them.
    fileprivate var filled: String { filter { !$0.isEmpty }.joined(separator: ", ") }
}
