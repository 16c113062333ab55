import MixedZone
import Support

@testable import App

extension Scene {
    /// Somebody without an e-mail address, made for the case.
    static let spokenFor = Thing.made { scene, _, number in
        let command = RegisterMember(
            name: "Greet-\(number)",
            language: "nl",
            role: .resident,
            hasAgreed: true,
            consents: []
        )
        return try await scene.store.perform(command, as: .atCommandLine).description
    }
}
