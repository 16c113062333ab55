import Challenges
import MixedZone

extension CallsPage {
    static func make(_ site: Site, _ context: ZoneContext) async throws -> CallsPage {
        let (words, links, language) = (site.words(context.language), context.links, context.language)
        let (calls, names) = try await context.store.read { db in
            (try Call.all(db), try OpgaveNames.load(language, db))
        }
        let heading = Heading(
            title: words("calls.heading"),
            section: .challenges,
            address: { $0.calls },
            isPublic: true
        )
        return CallsPage(
            chrome: try await site.chrome(heading, context),
            roads: Links.roads(words, links),
            calls: calls.map { call in
                let state = words(
                    "call.line.\(call.state.rawValue)",
                    ["day": words.dayAndYear(call.closesOn)]
                )
                return CallLine(
                    href: links.call(call.id.description),
                    title: call.title,
                    text: call.body.shortened(to: 200),
                    about: [state, names.theme(call.theme)].filter { !$0.isEmpty }.joined(separator: " · "),
                    isOpen: call.state == .open
                )
            }
        )
    }
}
