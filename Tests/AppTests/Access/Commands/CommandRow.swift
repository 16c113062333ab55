import MixedZone
import Support
import Testing

@testable import App

/// One row of the matrix: a command, and what becomes of it for everybody who sends it.
struct CommandRow: Sendable, CustomTestStringConvertible {
    let name: String
    let thing: Thing
    let expected: ExpectedVerdict
    let make: @Sendable (CommandCase) throws -> any Command

    init<C: Command>(
        _ type: C.Type,
        on thing: Thing = .nothing,
        _ expected: ExpectedVerdict,
        _ make: @escaping @Sendable (CommandCase) throws -> C
    ) {
        name = type.name
        self.thing = thing
        self.expected = expected
        self.make = make
    }

    var testDescription: String { "\(name) \(thing)" }
}

/// What a command of one case is made from.
struct CommandCase: Sendable {
    /// Of the thing that was made for it; empty for nothing.
    let id: String
    /// Tells the cases of one zone apart.
    let number: Int
    let owner: Member.ID
    let places: Places

    /// The thing's identifier.
    func thing<Entity>(_ type: ID<Entity>.Type = ID<Entity>.self) throws -> ID<Entity> {
        guard let id = ID<Entity>(id) else { throw Unreadable() }
        return id
    }

    /// A day of next year for this case alone.
    func day() throws -> CivilDay {
        guard let first = CivilDay("2027-01-01") else { throw Unreadable() }
        return first.adding(days: number)
    }

    func coming() throws -> CivilDay {
        guard let day = CivilDay(Scene.coming) else { throw Unreadable() }
        return day
    }
}
