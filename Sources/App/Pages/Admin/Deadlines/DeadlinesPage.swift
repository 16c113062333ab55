import Challenges
import MixedZone

/// Every deadline of the road: what it is for, and how long it lasts in this zone.
struct DeadlinesPage: Page {
    static let template = "admin/deadlines"
    let chrome: Chrome
    let deadlines: [DeadlineLine]
    let actions: [Link]
}

struct DeadlineLine: Sendable {
    /// "Controle van een opgave".
    let name: String
    /// Who has to do what in that time.
    let about: String
    /// "5 werkdagen".
    let days: String
    /// "gewoonlijk 10 werkdagen"; empty where the zone follows the usual number.
    let usual: String
}

extension DeadlinesPage {
    static func make(_ site: Site, _ context: MemberContext, done: String) async throws -> DeadlinesPage {
        let (words, links) = (site.words(context.language), context.links)
        let deadlines = try await context.store.read { try Deadlines.load($0) }
        let heading = Heading(
            title: words("deadlines.heading"),
            section: .administration,
            address: { $0.deadlines() },
            crumbs: .zone(links, words),
            notices: done == "gewijzigd" ? [Notice(.good, words("manage.changed"), words: words)] : []
        )
        return DeadlinesPage(
            chrome: try await site.chrome(heading, context),
            deadlines: Deadline.allCases.map { DeadlineLine($0, deadlines.days($0), words) },
            actions: [
                Link(href: links.changingDeadlines, text: words("deadlines.change")),
                Link(href: links.deadlineHistory, text: words("history.link")),
            ]
        )
    }
}

extension DeadlineLine {
    init(_ deadline: Deadline, _ days: Int, _ words: Words) {
        let usual = words.count("deadlines.days", deadline.usualDays)
        self.init(
            name: words("deadline.\(deadline.rawValue)"),
            about: words("deadline.\(deadline.rawValue).about"),
            days: words.count("deadlines.days", days),
            usual: days == deadline.usualDays ? "" : words("deadlines.usual", ["days": usual])
        )
    }
}
