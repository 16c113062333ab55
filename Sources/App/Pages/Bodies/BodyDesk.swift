import Challenges
import GRDB
import Hummingbird
import MixedZone

/// Finds the body that a request is about, and sends what a button says.
struct BodyDesk: Sendable {
    let site: Site

    func words(_ context: MemberContext) -> Words { site.words(context.language) }

    /// The body in the address.
    ///
    /// - Throws: ``WebRefusal/missing`` when there is no such body.
    func body(_ context: MemberContext) async throws -> Challenges.Body {
        let id = try context.parameters.slug("body")
        guard let body = try await context.store.read({ try Body.find(id, $0) }) else {
            throw WebRefusal.missing
        }
        return body
    }

    /// The body of the address, for its secretary alone.
    ///
    /// - Throws: `KernelRefusal.notAllowed` for anybody else.
    func bodyOfSecretary(_ context: MemberContext) async throws -> Challenges.Body {
        let body = try await body(context)
        try await demandSecretary(of: body.id, context)
        return body
    }

    func demandSecretary(of body: String, _ context: MemberContext) async throws {
        let standing = context.viewer.standing
        let policy = try await context.store.read { try BodyPolicy.load(standing, body, $0) }
        guard policy.isSecretary else { throw KernelRefusal.notAllowed(command: PlanMeeting.name) }
    }

    /// Carries out what a button asked for and leads to the page that shows it.
    func send<C: Command>(
        _ command: C,
        to address: String,
        _ context: MemberContext
    ) async throws -> Response {
        _ = try await context.store.perform(command, as: context.actor)
        return .redirect(to: address, type: .normal)
    }
}
