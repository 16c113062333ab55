import Challenges
import GRDB
import MixedZone

/// What should have been done by now: the reader's own, what a secretary keeps an eye on, and for an administrator all.
struct OverduePage: Page {
    static let template = "overdue/overdue"
    let chrome: Chrome
    let lines: [OverdueLine]
}

struct OverdueLine: Sendable {
    let href: String
    /// "Controleer de opgave ‘Een schone gracht’".
    let text: String
    /// "Te laat sinds 24 november 2026, wacht op Hanna de Groot".
    let note: String
}

extension OverduePage {
    static func make(_ site: Site, _ context: MemberContext) async throws -> OverduePage {
        let (words, links) = (site.words(context.language), context.links)
        let (standing, now) = (context.viewer.standing, context.store.now)
        let (sheets, clock) = try await context.store.read { db in
            (try OverdueSheet.all(for: standing, at: now, db), try Zone.load(db).timeZone)
        }
        let heading = Heading(
            title: words("overdue.heading"),
            section: .challenges,
            address: { $0.overdue },
            crumbs: [Link(href: links.challenges, text: words("challenges.heading"))]
        )
        return OverduePage(
            chrome: try await site.chrome(heading, context),
            lines: sheets.map { $0.line(words, links, clock) }
        )
    }
}

/// One thing that is late, with whose step it is.
private struct OverdueSheet: Sendable {
    let late: Overdue
    let page: Thing
    let title: String
    let names: [String]

    /// The one that is late longest first.
    static func all(for standing: Standing, at now: Instant, _ db: Database) throws -> [OverdueSheet] {
        guard let member = standing.member else { return [] }
        let bodies = try Set(BodySecretary.bodies(of: member, db))
        let seesAll = standing.holds(.administrator, for: .zone)
        return try Overdue.all(at: now, db).compactMap { late in
            let people = try late.people(at: now, db)
            guard try seesAll || people.contains(member) || !bodies.isDisjoint(with: late.bodies(db)),
                let title = try Title.of(late.thing, db)
            else { return nil }
            let names = try MemberNames.load(Array(people), db)
            return OverdueSheet(
                late: late,
                page: try late.thing.shown(db),
                title: title,
                names: names.values.filter { !$0.isEmpty }.sorted()
            )
        }
    }

    func line(_ words: Words, _ links: Links, _ clock: CivilZone) -> OverdueLine {
        let since = words("overdue.since", ["day": words.date(clock.day(of: late.due))])
        return OverdueLine(
            href: links.thing(page),
            text: words("ask.\(late.ask)", ["title": title]),
            note: names.isEmpty ? since : since + " " + words("overdue.waits", ["names": words.list(names)])
        )
    }
}
