import Challenges
import GRDB
import MixedZone

/// The bodies of a zone.
struct BodiesPage: Page {
    static let template = "bodies/list"
    let chrome: Chrome
    let bodies: [BodyLine]
    /// What everybody can look at from here: decisions, voting rounds.
    let roads: [Link]
    let actions: [Link]
}

struct BodyLine: Sendable {
    let href: String
    let name: String
    let purpose: String
    /// "Stuurgroep · 10 zetels, 2 vrij".
    let about: String
}

extension BodiesPage {
    static func make(_ site: Site, _ context: some ZoneRequest) async throws -> BodiesPage {
        let (words, links) = (site.words(context.language), context.links)
        let now = context.store.now
        let (bodies, counts, today) = try await context.store.read { db in
            let day = try Zone.load(db).timeZone.day(of: now)
            return (try Body.all(db), try BodyCount.all(on: day, db), day)
        }
        let code = context.language.rawValue
        let isAdministrator = context.visitor?.standing.holds(.administrator, for: .zone) ?? false
        let heading = Heading(
            title: words("bodies.heading"),
            section: .challenges,
            address: { $0.bodies },
            isPublic: true
        )
        return BodiesPage(
            chrome: try await site.chrome(heading, context),
            bodies: bodies.map { body in
                BodyLine(
                    href: links.body(body.id),
                    name: body.name[code],
                    purpose: body.purpose[code],
                    about: about(body, counts[body.id] ?? .none, today, words)
                )
            },
            roads: [
                Link(href: links.decisions, text: words("decisions.heading")),
                Link(href: links.rounds, text: words("rounds.heading")),
            ],
            actions: isAdministrator ? [Link(href: links.newBody, text: words("body.new"))] : []
        )
    }

    private static func about(
        _ body: Body,
        _ count: BodyCount,
        _ today: CivilDay,
        _ words: Words
    ) -> String {
        if body.hasEnded(on: today), let day = body.endedOn {
            return words("body.ended", ["day": words.date(day)])
        }
        return words(
            "bodies.about-line",
            [
                "kind": words.kind(body.kind),
                "seats": words.count("bodies.seats", count.seats),
                "vacant": words.count("bodies.vacant", count.vacant),
            ]
        )
    }
}
