import Challenges
import MixedZone

/// The voting rounds of a zone.
struct RoundsPage: Page {
    static let template = "rounds/list"
    let chrome: Chrome
    let rounds: [PlainLine]
    let actions: [Link]
}

extension RoundsPage {
    static func make(_ site: Site, _ context: some ZoneRequest) async throws -> RoundsPage {
        let (words, links) = (site.words(context.language), context.links)
        let read = try await context.store.read { db in
            let areas = try Area.all(db).map { ($0.id, $0.name) }
            return (
                rounds: try Round.all(db), areas: Dictionary(areas) { first, _ in first },
                clock: try Zone.load(db).timeZone
            )
        }
        let roles: Set<Role> = [.areaCoordinator, .administrator]
        let maySetUp = context.visitor?.standing.holdsAny(of: roles) ?? false
        let heading = Heading(
            title: words("rounds.heading"),
            section: .challenges,
            address: { $0.rounds },
            isPublic: true
        )
        return RoundsPage(
            chrome: try await site.chrome(heading, context),
            rounds: read.rounds.map { round in
                PlainLine(
                    href: links.round(round.id.description),
                    title: round.name,
                    about: [
                        words.state(round.state), read.areas[round.area] ?? "",
                        words.money(round.budgetCents),
                        words(
                            "round.period",
                            [
                                "from": words.when(round.opensAt, read.clock),
                                "to": words.until(round.closesAt, read.clock),
                            ]
                        ),
                    ].joined(separator: " · ")
                )
            },
            actions: maySetUp ? [Link(href: links.newRound, text: words("round.new"))] : []
        )
    }
}
