import Booking
import MixedZone
import Support

@testable import App

extension Scene {
    private static let reason = Bilingual(nl: "Feest", en: "Party")

    /// A closure, weekly rule or dated opening on a day of the year 2028 for this case alone.
    func makeRule(_ thing: Thing, number: Int) async throws -> String {
        guard let first = CivilDay("2028-01-01") else { throw Unreadable() }
        let day = first.adding(days: 7 * number)
        guard let hours = try OpeningRule.examples().first?.hours else { throw Unreadable() }
        let before = Set(try await listed(thing))
        switch thing {
        case .closure:
            let closure = Closure(firstDay: day, lastDay: day, reason: Self.reason)
            _ = try await store.perform(
                AddClosure(location: Scene.location, closure: closure),
                as: .atCommandLine
            )
        case .openingRule:
            let rule = OpeningRule(weekday: day.weekday, validFrom: day, validUntil: day, hours: hours)
            _ = try await store.perform(
                AddOpeningRule(location: Scene.location, rule: rule),
                as: .atCommandLine
            )
        default:
            let opening = DatedOpening(day: day, hours: hours, reason: Self.reason)
            _ = try await store.perform(
                AddDatedOpening(location: Scene.location, opening: opening),
                as: .atCommandLine
            )
        }
        guard let made = Set(try await listed(thing)).subtracting(before).first else { throw Unreadable() }
        return made
    }

    private func listed(_ thing: Thing) async throws -> [String] {
        let book = try await store.read { try PlaceBook.load(Scene.location, $0) }
        return switch thing {
        case .closure: book?.closures.map(\.id.description) ?? []
        case .openingRule: book?.rules.map(\.id.description) ?? []
        default: book?.dated.map(\.id.description) ?? []
        }
    }
}
