import MixedZone
import Support
import Testing

@testable import App

@Suite struct `What somebody new is written` {
    private func letter(
        _ kind: String,
        to address: String = "noor@voorbeeld.test",
        in zone: TestStore
    ) async throws -> Letter {
        let letters = try Letters.ofTests()
        let message = try WaitingMessage.example(kind, address: address, ["code": "012345"])
        return try await zone.store.read { try letters.letter(for: message, at: message.createdAt, $0) }
    }

    @Test(arguments: [
        (Zone.Membership.open, "Daarna maakt u uw profiel."),
        (.onRequest, "Daarna bekijkt een host of beheerder uw aanvraag."),
        (.invited, "Voor dit e-mailadres is er geen uitnodiging."),
    ])
    func `follows how one becomes a member`(membership: Zone.Membership, sentence: String) async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp(membership)
        let body = try await letter("sign-up-code", in: zone).body
        #expect(body.contains(sentence))
        #expect(body.contains("012345") == (membership != .invited))
    }

    @Test func `says who answers, by the role that was asked for`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp(.onRequest)
        for (role, who) in [(Role.resident, "Een host of beheerder"), (.civilServant, "Een beheerder")] {
            let address = "\(role.rawValue.lowercased())@voorbeeld.test"
            let command = JoinZone(
                email: address,
                name: "Noor Nieuw",
                language: "nl",
                role: role,
                isSixteenOrOlder: true,
                consents: []
            )
            _ = try await zone.store.perform(command, as: .visitor)
            let body = try await letter("member-waits", to: address, in: zone).body
            #expect(body.contains("\(who) bekijkt"))
        }
    }
}
