public import Challenges
public import MixedZone

extension Store {
    /// A work session on Thursday 26 November 2026 from seven to nine in the evening, without a reserved place.
    public func session(
        _ title: String = "Opgavetafel",
        of team: Team.ID? = nil,
        on challenge: Challenge.ID? = nil,
        by organiser: Member.ID,
        isPublic: Bool = true,
        mostPeople: Int = 12,
        at location: String = "grachtpand"
    ) async throws -> WorkSession.ID {
        let (start, end) = (try amsterdam("2026-11-26 19:00"), try amsterdam("2026-11-26 21:00"))
        guard let interval = Interval(start: start, end: end) else { throw KernelRefusal.missing }
        let plan = SessionPlan(
            title,
            form: "opgavetafel",
            team: team,
            challenge: challenge,
            isPublic: isPublic,
            mostPeople: mostPeople
        )
        let command = AddWorkSession(.random(at: now), plan, at: location, interval)
        return try await perform(command, as: .member(organiser))
    }
}
