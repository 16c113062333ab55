import Challenges
import Foundation

extension CompositionPart {
    init(
        _ members: [TeamMember],
        _ rules: TeamRules,
        wantsMajority: Bool,
        isSignedIn: Bool,
        _ words: Words
    ) {
        let counted = members.filter { $0.role != .observer }
        let composition = Composition(members)
        let shares = TeamMember.Capacity.allCases.map { capacity in
            (capacity: capacity, count: counted.filter { $0.capacity == capacity }.count)
        }.filter { $0.count > 0 }
        let parts = shares.map { words.count("team.count.\($0.capacity.rawValue)", $0.count) }
        let observers = members.count - counted.count
        let sentences = [
            words.count("team.people", composition.people, ["parts": words.list(parts)]),
            observers > 0 ? words.count("team.observers", observers) : "",
            composition.isEnough ? "" : words("team.too-small"),
        ]
        var start = 0
        var bars: [CompositionBar] = []
        for share in shares {
            bars.append(
                CompositionBar(
                    x: Self.share(start, of: counted.count),
                    width: Self.share(share.count, of: counted.count),
                    style: "is-\(share.capacity.rawValue)"
                )
            )
            start += share.count
        }
        let contact = members.first(where: \.isContact)
        let named = isSignedIn ? contact.map { words("team.contact", ["name": $0.name]) } : nil
        self.init(
            sentence: sentences.filter { !$0.isEmpty }.joined(separator: " "),
            bars: bars,
            majority: Self.sentence(composition, rules, wantsMajority, words),
            contact: contact == nil ? words("team.no-contact") : named ?? words("team.has-contact"),
            hasContact: contact != nil
        )
    }

    /// What the zone asks for comes before what the team wants; empty where neither does.
    private static func sentence(
        _ composition: Composition,
        _ rules: TeamRules,
        _ isWanted: Bool,
        _ words: Words
    ) -> String {
        if !rules.accept(composition) { return words("team.majority-needed") }
        guard isWanted else { return "" }
        return words(composition.hasResidentsMajority ? "team.majority" : "team.no-majority")
    }

    private static func share(_ part: Int, of whole: Int) -> String {
        String(format: "%.2f%%", Double(part) / Double(max(whole, 1)) * 100)
    }
}
