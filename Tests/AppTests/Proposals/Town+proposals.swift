import Challenges
import GRDB
import MixedZone
import Support

@testable import App

extension Town {
    /// A proposal of Anna, who speaks, with Carla; Hanna advises, Frank is the secretary, Daan and Dora read.
    func proposal(_ state: ProposalState) async throws -> Proposal.ID {
        let cast = ProposalCast(
            team: [(try await id(of: .anna), .entrepreneur), (try await id(of: .carla), .resident)],
            adviser: try await id(of: .hanna),
            secretary: try await id(of: .frank),
            readers: [try await id(of: .daan), try await id(of: .dora)]
        )
        return try await store.proposal(by: cast, in: state)
    }

    private func id(of person: Person) async throws -> Member.ID {
        let known = try await store.read { try Member.find(email: person.email, $0)?.id }
        if let known { return known }
        return try await invite(person)
    }
}
