import MixedZone

/// One reading of a seed file: gathers what is wrong, and which names were given and used.
final class SeedReading {
    /// The day of seeding, from which relative days are counted.
    let day: CivilDay
    /// The time of day of seeding.
    let minute: MinuteOfDay
    private(set) var problems: [SeedProblem] = []
    private var given: [Name: String] = [:]
    private var used: [(name: Name, place: String)] = []

    /// What a name is unique among.
    enum Kind: Hashable {
        case area, theme, organization, programme, location, persona, email, answer
        case room(in: String)
        case table(in: String)
        case seat(in: String)

        fileprivate var word: String {
            switch self {
            case .area: "area"
            case .theme: "theme"
            case .organization: "organization"
            case .programme: "programme"
            case .location: "location"
            case .persona: "persona"
            case .email: "e-mail address"
            case .answer: "name"
            case .room: "room"
            case .table: "table"
            case .seat: "seat"
            }
        }
    }

    private struct Name: Hashable {
        let kind: Kind
        let text: String
    }

    init(day: CivilDay, minute: MinuteOfDay) {
        self.day = day
        self.minute = minute
    }

    func problem(_ place: String, _ text: String) {
        problems.append(SeedProblem(place: place, text: text))
    }

    /// Notes that a name is given here; the same name given before is a problem.
    func give(_ text: String, to kind: Kind, at place: String) {
        if let first = given.updateValue(place, forKey: Name(kind: kind, text: text)) {
            problem(place, "the same \(kind.word) \"\(text)\" stands at \(first)")
        }
    }

    /// Notes that a name is used here; whether it is given anywhere is known at the end.
    func use(_ text: String, of kind: Kind, at place: String) {
        used.append((Name(kind: kind, text: text), place))
    }

    /// Throws `InvalidSeed` with everything that was found.
    func finish() throws(InvalidSeed) {
        for (name, place) in used where given[name] == nil {
            problem(place, "there is no \(name.kind.word) \"\(name.text)\"")
        }
        guard problems.isEmpty else { throw InvalidSeed(problems: problems) }
    }
}
