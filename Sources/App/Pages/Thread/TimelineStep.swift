import Challenges
import GRDB
import MixedZone

/// One step of a thread as it stands on a page.
struct TimelineStep: Sendable {
    /// For a link to this very step.
    let id: String
    /// "De opgave ‘Koel plein’ is open".
    let sentence: String
    /// The page of what it is about; empty where that is this page.
    let href: String
    /// "dinsdag 24 november 2026, 9.00 uur".
    let when: String
    /// "eigenaar van de opgave", with the name for who is signed in; empty for what happens by itself.
    let who: String
    /// What somebody wrote with it, a paragraph each.
    let text: [String]
    /// "Tot en met vrijdag 26 februari 2027"; empty where no deadline began.
    let due: String
    /// A decision, or where the road takes a turn.
    let isWeighty: Bool
}

/// A thread as a page shows it, newest step last.
struct ThreadTimeline: Sendable {
    let steps: [Step]
    let titles: [Thing: String]
    let pages: [Thing: Thing]
    let names: [Member.ID: String]
    /// Whether people are named at all.
    let isNamed: Bool
    let clock: CivilZone
    /// Of the state that it was read from.
    let revision: Int

    /// Every step that the reader may see now; the names of people for who is signed in.
    static func load(
        _ thread: ThreadID,
        for context: some ZoneRequest,
        _ db: Database
    ) throws -> ThreadTimeline {
        let sight = try Sight.load(for: context, db)
        let steps = try Step.all(of: thread, for: sight, at: context.store.now, db)
        let things = Set(steps.map(\.thing))
        let people =
            context.visitor == nil ? [] : steps.filter { $0.capacity != .author }.compactMap(\.member)
        return ThreadTimeline(
            steps: steps,
            titles: try Title.of(things, db),
            pages: try Thing.shown(things, db),
            names: try MemberNames.load(people, db),
            isNamed: context.visitor != nil,
            clock: try Zone.load(db).timeZone,
            revision: try JournalAnchor.head(db).sequence
        )
    }

    /// - Parameter thing: whose page it is.
    func lines(on thing: Thing, _ words: Words, _ links: Links) -> [TimelineStep] {
        steps.map { step in
            let page = pages[step.thing] ?? step.thing
            let (day, minute) = (clock.day(of: step.at), clock.minute(of: step.at))
            return TimelineStep(
                id: "stap-\(step.id)",
                sentence: words.sentence(of: step, title: titles[step.thing] ?? ""),
                href: page == thing ? "" : links.thing(page),
                when: words("thread.when", ["day": words.dayAndYear(day), "time": words.time(minute)]),
                who: who(step, words),
                text: step.text.split(separator: "\n").map(String.init),
                due: step.due.map { words("thread.due", ["day": words.dayAndYear(lastDay($0))]) } ?? "",
                isWeighty: step.isWeighty
            )
        }
    }

    private func who(_ step: Step, _ words: Words) -> String {
        guard step.capacity != .clock else { return "" }
        let capacity = words("mover.\(step.capacity.rawValue)")
        guard let name = step.member.flatMap({ names[$0] }) else { return capacity }
        return words("thread.who", ["name": name, "capacity": capacity])
    }

    /// A deadline that ends at midnight ends with the day before.
    private func lastDay(_ due: Instant) -> CivilDay { clock.day(of: due - 1) }
}

extension Step {
    fileprivate var isWeighty: Bool {
        switch thing.kind {
        case .decision, .outcome: true
        case .challenge: ["open", "answer", "close-without-result"].contains(name)
        case .proposal: ["submit", "approve", "approve-with-conditions", "decline"].contains(name)
        default: false
        }
    }
}
