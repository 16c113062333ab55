import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `Fifty people who vote at once` {
    @Test(arguments: [false, true]) func `lose nothing`(isSecret: Bool) async throws {
        let zone = try TestStore.onDisk()
        try await zone.setUp()
        let people = (1...50).map { Person("Bewoner\($0) Wit", .resident) }
        var members: [Member.ID] = []
        for person in people { members.append(try await zone.id(of: person)) }
        let cast = BodyCast(staff: [], residents: members, secretary: try await zone.id(of: .hanna))
        try await zone.store.body(of: cast, charter: .example(quorum: 50, isSecret: isSecret))
        let ballot = try await zone.store.ballot()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, member) in members.enumerated() {
                let choice: VoteChoice = number % 5 == 0 ? .abstain : number % 2 == 0 ? .inFavour : .against
                group.addTask {
                    _ = try await zone.store.perform(CastVote(choice, in: ballot), as: .member(member))
                }
            }
            try await group.waitForAll()
        }
        _ = try await zone.perform(CloseBallot(ballot), as: .hanna)
        let result = try await zone.store.read { db in
            try Ballot.find(ballot, db).flatMap { try BallotResult.load($0, db) }
        }
        let tally = try result.orThrow("result").tally
        #expect(tally.takingPart == 50)
        #expect(tally.count.abstain == 10)
        #expect(tally.count.inFavour == 20)
        #expect(tally.count.against == 20)
    }
}
