import ArgumentParser
import GRDB
import MixedZone

/// A role and where it holds, as typed.
struct RoleOptions: ParsableArguments {
    @Option(
        help: "One of: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).",
        transform: { try Typed.value($0, Role.init(rawValue:)) }
    )
    var role: Role

    @Option(
        help: "Where it holds: zone, or location:, area:, theme:, organization: and a name. (default: zone)",
        transform: { try Typed.value($0, Scope.init(_:)) }
    )
    var scope: Scope?

    var place: Scope { scope ?? .zone }
}

/// Values of the zone as they are typed on the command line.
enum Typed {
    /// Throws ArgumentParser's error for wrong use when the text cannot be read.
    static func value<T>(_ text: String, _ read: (String) -> T?) throws -> T {
        guard let value = read(text) else { throw ValidationError("'\(text)' is not known here") }
        return value
    }

    static func day(_ text: String) throws -> CivilDay {
        guard let day = CivilDay(text) else {
            throw ValidationError("'\(text)' is not a day such as 2026-11-24")
        }
        return day
    }
}

/// Finding somebody by what a person knows of them.
enum KnownMember {
    /// The member with the e-mail address or the identifier.
    static func find(_ text: String, in file: String) async throws -> Member {
        let member = try await ZoneFile.read(file) { db in
            if let id = Member.ID(text) { return try Member.find(id, db) }
            return try Member.find(email: text, db)
        }
        guard let member else { throw CommandFailure(.refused, "there is no member '\(text)' in this zone") }
        return member
    }
}
