import Challenges
import GRDB
import Hummingbird
import MixedZone

/// How proposals are judged in this zone, for administrators.
struct JudgingRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let beheer = zone.group("beheer", context: MemberContext.self).add(
            middleware: RoleGuard.administrators
        )
        let desk = FormDesk(site: site)
        beheer.form("routes", at: desk) { context in
            let (year, rules) = try await read(context) { try TrackRules.inForce(in: $0, $1) }
            return TrackRulesForm(rules: rules, year: year, words: site.words(context.language))
        }
        beheer.form("beoordeling", at: desk) { context in
            let (year, criteria) = try await read(context) { try ReviewCriterion.inForce(in: $0, $1) }
            return ReviewCriteriaForm(criteria: criteria, year: year, words: site.words(context.language))
        }
    }

    /// What holds next year, from which a change is usually meant.
    private func read<T: Sendable>(
        _ context: MemberContext,
        _ find: @escaping @Sendable (Int, Database) throws -> T
    ) async throws -> (year: Int, found: T) {
        let now = context.store.now
        return try await context.store.read { db in
            let year = try Zone.load(db).timeZone.day(of: now).year + 1
            return (year, try find(year, db))
        }
    }
}
