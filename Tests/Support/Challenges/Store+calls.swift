public import Challenges
public import MixedZone

extension Store {
    /// A call of the owner of an open opgave, for somebody who knows of green roofs, until 11 December.
    public func call(for challenge: Challenge.ID, by owner: Member.ID) async throws -> Call.ID {
        guard let day = CivilDay("2026-12-11") else { throw Misspelled(text: "day") }
        let command = PublishCall(
            for: challenge,
            theme: "groen",
            title: "Wie weet van daktuinen?",
            text: "Wij zoeken iemand die daktuinen aanlegt.",
            closesOn: day
        )
        return try await perform(command, as: .member(owner))
    }
}
