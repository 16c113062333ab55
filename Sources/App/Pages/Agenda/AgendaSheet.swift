import Challenges
import GRDB
import MixedZone

/// What the page of the execution agenda is made of.
struct AgendaSheet: Sendable {
    let themes: [Theme]
    let items: [AgendaItem]
    let words: [String: Step]
    /// The halves that agreed, by item.
    let halves: [AgendaItem.ID: Set<SupervisorPair.Half>]
    let pairs: [String: SupervisorPair]
    let names: [Member.ID: String]
    /// For who looks, one for each theme that they watch.
    let work: [ThemeWork]
    /// The names of what items belong to and of what stands on the boards.
    let titles: [Thing: String]
    let clock: CivilZone

    static func load(_ context: some ZoneRequest) async throws -> AgendaSheet {
        let (standing, now) = (context.visitor?.standing ?? .stranger, context.store.now)
        let isSignedIn = context.visitor != nil
        return try await context.store.read { db in
            let (themes, items) = (try Theme.all(db), try AgendaItem.all(db))
            let clock = try Zone.load(db).timeZone
            let pairs = try themes.map { ($0.id, try SupervisorPair.load($0.id, at: now, db)) }
            let people = pairs.flatMap { [$0.1.resident, $0.1.professional].compactMap(\.self) }
            let work = try pairs.filter { standing.holds(.themeSupervisor, for: .theme($0.0)) }.map {
                let half = $0.1.half(of: standing.member)
                return try ThemeWork.load($0.0, for: half, on: clock.day(of: now), db)
            }
            let titles = try Title.of(items.flatMap(\.tied) + work.flatMap(\.things), db)
            return AgendaSheet(
                themes: themes,
                items: items,
                words: try AgendaItem.lastWords(db),
                halves: try AgreeToAgendaItem.halves(db),
                pairs: Dictionary(uniqueKeysWithValues: pairs),
                names: isSignedIn ? try MemberNames.load(people, db) : [:],
                work: work,
                titles: titles,
                clock: clock
            )
        }
    }

    /// What an item belongs to, with its name.
    func ties(of item: AgendaItem) -> [(thing: Thing, title: String)] {
        item.tied.compactMap { thing in titles[thing].map { (thing, $0) } }
    }
}

extension AgendaItem {
    fileprivate var tied: [Thing] {
        [
            team.map { Thing(.team, $0) }, challenge.map { Thing(.challenge, $0) },
            proposal.map { Thing(.proposal, $0) },
        ].compactMap(\.self)
    }
}

extension ThemeWork {
    /// Everything that is named on a board.
    fileprivate var things: [Thing] {
        executions.map { Thing(.execution, $0.id) } + late.map { Thing(.milestone, $0.id) }
            + unmeasured.map { Thing(.outcome, $0.id) } + waiting.map { Thing(.agendaItem, $0.id) }
    }
}
