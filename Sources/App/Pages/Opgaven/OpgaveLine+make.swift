import Challenges
import MixedZone

extension OpgaveLine {
    init(_ challenge: Challenge, _ names: OpgaveNames, _ words: Words, _ links: Links) {
        let fields = challenge.fields
        href = links.challenge(challenge.id.description)
        title = challenge.title
        question = fields.question.shortened(to: 200)
        about = [names.theme(fields.theme), names.area(fields.area)].filter { !$0.isEmpty }
            .joined(separator: " · ")
        state = words.where(challenge)
        isOpen = challenge.state == .open
    }
}

extension Words {
    /// "Open, tot en met vrijdag 26 februari 2027": where an opgave stands, and by when.
    func `where`(_ challenge: Challenge) -> String {
        let state = self.state(challenge.state)
        guard challenge.state == .open, let last = challenge.fields.endsOn else { return state }
        return self("challenge.state-until", ["state": state, "day": dayAndYear(last)])
    }
}

extension String {
    /// The text, or its beginning up to a word's end, with an ellipsis.
    func shortened(to length: Int) -> String {
        guard count > length else { return self }
        let start = prefix(length)
        let whole = start.lastIndex(of: " ").map { start[..<$0] } ?? start
        return "\(whole)…"
    }
}
