import Hummingbird
import MixedZone

/// Lets only members through who hold one of the roles now, and says who can otherwise.
///
/// The commands behind the pages check by themselves; this keeps the pages from being read.
struct RoleGuard: RouterMiddleware {
    typealias Context = MemberContext
    let roles: Set<Role>
    let refusal: RoleRefusal

    static let administrators = RoleGuard(roles: [.administrator], refusal: .administratorsOnly)
    static let hosts = RoleGuard(roles: [.host], refusal: .hostsOnly)
    static let hostsAndAdministrators = RoleGuard(
        roles: [.host, .administrator],
        refusal: .hostsAndAdministratorsOnly
    )

    func handle(
        _ request: Request,
        context: MemberContext,
        next: (Request, MemberContext) async throws -> Response
    ) async throws -> Response {
        guard context.viewer.standing.holdsAny(of: roles) else { throw refusal }
        return try await next(request, context)
    }
}
