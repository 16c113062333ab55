import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The seats for a role with limits of its own` {
    private static let far = "2027-01-12"
    private static let plan = "/haarlem/plekken/grachtpand/\(far)?deel=ochtend"

    /// Residents may look ten weeks ahead, everybody else three.
    private func house() async throws -> House {
        let house = try await House.open()
        var limits = RoleAllowance()
        limits.horizonDays = 70
        _ = try await house.town.store.perform(
            ChangeLimits(location: "grachtpand", .role(.resident, limits)),
            as: .atCommandLine
        )
        return house
    }

    @Test func `are theirs, and everybody else's stay what they are`() async throws {
        let house = try await house()
        let seat = try house.places.seat(1)
        let confirm = "/haarlem/reserveringen/nieuw?plek=\(seat)&dag=\(Self.far)&deel=ochtend"
        try await house.town.visit { browser in
            let (anna, carla, stranger) = (browser(), browser(), browser())
            try await house.town.signIn(.anna, in: anna)
            try await house.town.signIn(.carla, in: carla)
            for _ in 1...2 {
                #expect(try await carla.get(Self.plan).text.contains("id=\"plek-\(seat)\""))
                for other in [anna, stranger] {
                    #expect(try await other.get(Self.plan).text.contains("Zo ver vooruit"))
                }
            }
            #expect(try await carla.get(confirm).status == 200)
            #expect(try await anna.get(confirm).status == 409)
        }
    }
}
