import Challenges
import MixedZone

extension IdeaLine {
    init(_ idea: Idea, _ names: OpgaveNames, _ words: Words, _ links: Links) {
        href = links.idea(idea.id.description)
        title = idea.title
        text = idea.description.shortened(to: 200)
        about = [words.state(idea.state), idea.street, names.area(idea.area)].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }
}

/// An idea in words.
struct IdeaWords {
    let idea: Idea
    let names: OpgaveNames
    let words: Words

    static func notices(_ done: String, _ idea: Idea, _ words: Words) -> [Notice] {
        let known = [
            "ontvangen": "idea.received", "behandeling": "idea.taken", "teruggave": "idea.handed-back",
            "aansluiting": "idea.joined", "groep": "idea.group-formed", "afwijzing": "idea.declined",
            "intrekking": "idea.withdrawn", "verborgen": "idea.hidden-now",
            "stuk": "idea.paper-added", "opgave": "challenge.adopted",
        ]
        let values = ["number": String(idea.receipt)]
        return known[done].map { [Notice(.good, words($0, values), words: words)] } ?? []
    }

    /// Received, looked at, and how it ended.
    var track: [TrackStop] {
        let last: String
        let now: Int
        switch idea.state {
        case .received: (last, now) = ("track.idea-answer", 0)
        case .inCare: (last, now) = ("track.idea-answer", 1)
        case .adopted, .joined, .initiative, .declined, .withdrawn: (last, now) = ("", 2)
        }
        let end = last.isEmpty ? words.state(idea.state) : words(last)
        return TrackStop.road(
            [words.state(IdeaState.received), words.state(IdeaState.inCare), end],
            now: now
        )
    }

    var facts: [Fact] {
        let pairs: [(String, String)] = [
            ("idea.reach", words("idea.reach.\(idea.reach.rawValue)")), ("idea.street", idea.street),
            ("challenge.area", names.area(idea.area)), ("challenge.theme", names.theme(idea.theme)),
            ("idea.received-on", words.dayAndYear(names.clock.day(of: idea.receivedAt))),
        ]
        return pairs.filter { !$0.1.isEmpty }.map { Fact(term: words($0.0), value: $0.1) }
    }
}
