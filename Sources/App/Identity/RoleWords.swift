import Booking
import GRDB
import MixedZone

extension Words {
    /// "ondernemer".
    func role(_ role: Role) -> String { self("role.\(role.rawValue)") }
}

extension String {
    /// With a capital at the beginning.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// The names of everything that a role can hold for, in one language.
struct ScopeNames: Sendable {
    private(set) var all: [(scope: Scope, name: String)]

    static func load(_ language: Language, _ db: Database) throws -> ScopeNames {
        let code = language.rawValue
        return ScopeNames(
            all: try Location.all(db).map { (.location($0.id), $0.name) }
                + Area.all(db).map { (.area($0.id), $0.name) }
                + Theme.all(db).map { (.theme($0.id), $0.name[code]) }
                + Organization.all(db).map { (.organization($0.id), $0.name) }
        )
    }

    /// The name, or the identifier of something that is no longer there.
    subscript(_ scope: Scope) -> String {
        all.first { $0.scope == scope }?.name ?? scope.id ?? ""
    }
}

/// Says which role somebody holds, where and for how long.
struct RoleWords: Sendable {
    let words: Words
    let scopes: ScopeNames
    let clock: CivilZone

    /// "Host (Zijlpoort), tot en met 31 december 2026".
    func text(_ grant: Grant, at now: Instant) -> String {
        var text = words.role(grant.role).capitalizedFirst
        if grant.scope != .zone { text = words("role.at", ["role": text, "scope": scopes[grant.scope]]) }
        if grant.startsAt > now {
            text = words("role.from", ["role": text, "date": words.date(clock.day(of: grant.startsAt))])
        }
        guard let end = grant.endsAt else { return text }
        return words("role.until", ["role": text, "date": words.date(clock.day(of: end - 1))])
    }
}
