import Support

@testable import Challenges
@testable import MixedZone

extension EntrySample {
    static let calls = [
        EntrySample(PublishCall.self, PublishCall.Published.self, by: .daan) { zone in
            let day = try CivilDay("2026-12-11").orThrow("day")
            return PublishCall(
                for: try await zone.opgave(),
                theme: "groen",
                title: "Vrijetekst",
                text: "Vrijetekst",
                closesOn: day
            )
        },
        EntrySample(RespondToCall.self, NoFacts.self, by: .carla) { zone in
            RespondToCall(try await call(zone), offer: "Vrijetekst")
        },
        EntrySample(AcceptResponse.self, AcceptResponse.Accepted.self, by: .anna) { zone in
            let opgave = try await zone.opgave()
            let call = try await zone.store.call(for: opgave, by: zone.id(of: .daan))
            _ = try await zone.perform(RespondToCall(call, offer: "Vrijetekst"), as: .carla)
            let team = try await zone.perform(Opgave(zone: zone, id: opgave).team, as: .anna)
            return AcceptResponse(call, of: try await zone.id(of: .carla), into: team)
        },
        EntrySample(CloseCalls.self, CloseCalls.Closed.self, by: nil) { zone in
            _ = try await call(zone)
            try zone.clock.set("2026-12-12 09:00")
            return CloseCalls()
        },
        EntrySample(WithdrawCall.self, WithdrawCall.Withdrawn.self, by: .daan) { zone in
            WithdrawCall(try await call(zone), reason: "Vrijetekst")
        },
    ]

    private static func call(_ zone: TestStore) async throws -> Call.ID {
        try await zone.store.call(for: zone.opgave(), by: zone.id(of: .daan))
    }
}
