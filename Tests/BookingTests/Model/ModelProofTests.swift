import Booking
import Foundation
import MixedZone
import Support
import Testing

@Suite struct `The rules of reserving` {
    /// `MIXEDZONE_FULL` asks for ten times as many commands, `MIXEDZONE_SEED` for one episode again.
    @Test func `hold as in a book on paper for thousands of commands in any order`() async throws {
        let environment = ProcessInfo.processInfo.environment
        let again = environment["MIXEDZONE_SEED"].flatMap { UInt64($0) }
        let episodes = environment["MIXEDZONE_FULL"] == nil ? 20 : 200
        let seeds = again.map { [$0] } ?? (1...episodes).map { UInt64($0) }
        let tally = try await Proof.run(seeds, steps: 1000)
        print(tally.table)
        guard again == nil else { return }
        #expect(Proof.reachable.subtracting(tally.refusals) == [])
    }
}
