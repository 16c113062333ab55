import Booking
import Challenges
import MixedZone

/// Thousands of opgaven that are open, each followed and worked on, and one with a long thread; made by the commands
/// that the pages send.
struct BenchChallenges: Sendable {
    let store: Store
    let members: [Member.ID]

    static let theme = "groen"
    /// Entries that each opgave has in the journal: drafted, offered, checked, followed, a team.
    private static let followers = 6
    /// Steps of the one with the long thread.
    private static let extensions = 150

    /// Fills the zone and returns the one with the long thread.
    ///
    /// Throws what the commands throw.
    func fill(_ count: Int) async throws -> Challenge.ID {
        let owner = try await invite("ambtenaar", .civilServant)
        let deputy = try await invite("collega", .civilServant)
        let editor = try await invite("redactie", .editor)
        let today = CivilZone.amsterdam.day(of: store.now)
        var made: [Challenge.ID] = []
        for number in 0..<count {
            let fields = fields(number, deputy: deputy, today)
            let id = try await store.perform(DraftChallenge(fields), as: .member(owner))
            _ = try await store.perform(OfferChallenge(id), as: .member(owner))
            _ = try await store.perform(AnswerCheck(id, .schedule), as: .member(editor))
            made.append(id)
        }
        try await store.catchUp(OpenChallenges.self)
        for (number, id) in made.enumerated() { try await workOn(id, number) }
        guard let long = made.first else { throw KernelRefusal.missing }
        for day in 0..<Self.extensions {
            let later = today.adding(days: 201 + day)
            let command = ExtendChallenge(long, endsOn: later, reason: "Er komen nog plannen uit de buurt.")
            _ = try await store.perform(command, as: .member(owner))
        }
        _ = try await store.keep(MarkAllSent())
        return long
    }

    private func workOn(_ id: Challenge.ID, _ number: Int) async throws {
        let founder = members[number % members.count]
        let team = FormTeam(
            .projectGroup,
            name: "Team \(number)",
            purpose: "Een plan maken dat werkt.",
            challenge: id.description,
            as: .entrepreneur
        )
        _ = try await store.perform(team, as: .member(founder))
        guard let thread = try await store.read({ try Challenge.find(id, $0)?.thread }) else { return }
        for follower in 1...Self.followers {
            let member = members[(number + follower * 7) % members.count]
            _ = try await store.perform(FollowThread(thread, isFollowed: true), as: .member(member))
        }
    }

    private func fields(_ number: Int, deputy: Member.ID, _ today: CivilDay) -> ChallengeFields {
        let subjects = [
            "koel plein", "lege plinten", "buurtkeuken", "schone lucht", "laadpalen", "jongerenplek",
        ]
        let subject = subjects[number % subjects.count]
        var fields = ChallengeFields()
        fields.title = "Opgave \(number): \(subject)"
        fields.question = "Hoe maken wij samen werk van \(subject) in deze buurt, zodat het blijft werken?"
        fields.background = "Bewoners en ondernemers vragen al jaren om \(subject)."
        fields.wished = "Over een jaar merkt de buurt het verschil."
        fields.theme = Self.theme
        fields.area = "gemeente"
        fields.deputy = deputy
        fields.level = .collaborate
        fields.endsOn = today.adding(days: 200)
        fields.indicator = Indicator.Terms(
            name: "Bewoners die het merken",
            unit: "procent",
            method: "Enquête onder 200 adressen",
            baseline: Indicator.Reading(12, on: today.adding(days: -30))
        )
        return fields
    }

    private func invite(_ name: String, _ role: Role) async throws -> Member.ID {
        let command = InviteMember(email: "\(name)@example.org", name: name, language: "nl", role: role)
        return try await store.perform(command, as: .atCommandLine)
    }
}
