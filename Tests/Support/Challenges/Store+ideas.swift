public import Challenges
public import MixedZone

extension HandInIdea {
    /// Benches by the pond, in the centre.
    public static func example(
        _ title: String = "Bankjes bij de vijver",
        email: String = "",
        network: String = "local"
    ) -> HandInIdea {
        HandInIdea(
            title: title,
            description: "Bij de vijver kan niemand zitten.",
            reach: .neighbourhood,
            area: "centrum",
            theme: "groen",
            authorName: email.isEmpty ? "" : "Ida Inwoner",
            email: email,
            network: network
        )
    }
}

extension Store {
    /// An idea in the centre, in the care of an adviser where one is given.
    public func idea(
        by author: Actor = .visitor,
        in care: Member.ID? = nil,
        email: String = "",
        network: String? = nil
    ) async throws -> Idea.ID {
        // From a network of its own, so that a test can have as many ideas as it likes.
        let network = network ?? "network-\(UInt32.random(in: 0...UInt32.max))"
        try await build(.area("centrum"))
        try await build(.theme("groen"))
        let id = try await perform(HandInIdea.example(email: email, network: network), as: author).id
        if let care { _ = try await perform(TakeIdea(id), as: .member(care)) }
        return id
    }
}
