public import Challenges
public import MixedZone

extension Person {
    /// A second civil servant, the deputy of an opgave.
    public static let dora = Person("Dora Dekker", .civilServant)
}

extension ChallengeFields {
    /// An opgave that can be offered: about green in the centre, open until 26 February 2027.
    public static func example(
        owner: Member.ID?,
        deputy: Member.ID?,
        title: String = "Groen dak, koel plein"
    ) -> ChallengeFields {
        var fields = ChallengeFields()
        fields.title = title
        fields.question = "Hoe blijft het plein koel in de zomer?"
        fields.theme = "groen"
        fields.area = "centrum"
        fields.owner = owner
        fields.deputy = deputy
        fields.level = .collaborate
        fields.endsOn = CivilDay("2027-02-26")
        fields.indicator = Indicator.Terms(
            name: "Warmste uur op het plein",
            unit: "graden Celsius",
            method: "Meting op drie plekken",
            rises: false,
            baseline: CivilDay("2026-08-12").map { Indicator.Reading(41.5, on: $0) }
        )
        return fields
    }
}

extension Store {
    /// An opgave of two civil servants, brought as far as asked for along the straight road.
    ///
    /// - Parameter state: draft, in check, scheduled or open.
    public func opgave(
        of owner: Member.ID,
        and deputy: Member.ID,
        title: String = "Groen dak, koel plein",
        in state: ChallengeState = .open
    ) async throws -> Challenge.ID {
        try await build(.area("centrum"))
        try await build(.theme("groen"))
        let fields = ChallengeFields.example(owner: owner, deputy: deputy, title: title)
        let id = try await perform(DraftChallenge(fields), as: .member(owner))
        guard state != .draft else { return id }
        _ = try await perform(OfferChallenge(id), as: .member(owner))
        guard state != .inCheck else { return id }
        _ = try await perform(AnswerCheck(id, .schedule), as: .atCommandLine)
        guard state != .scheduled else { return id }
        _ = try await perform(OpenChallenges(), as: .clock)
        return id
    }
}

extension TestStore {
    /// An opgave of Daan and Dora.
    public func opgave(
        _ title: String = "Groen dak, koel plein",
        in state: ChallengeState = .open
    ) async throws -> Challenge.ID {
        try await store.opgave(of: id(of: .daan), and: id(of: .dora), title: title, in: state)
    }
}
