import MixedZone

@testable import App

extension Premises {
    /// The header with the session of a member.
    func cookie(of member: Member.ID) async throws -> String {
        let name = SessionCookie(zone: Self.zone, isSecure: settings.publicAddress.isSecure).name
        return "\(name)=\(try await scene.store.keep(OpenAnySession(member: member)).text)"
    }
}
