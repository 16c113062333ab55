import HTTPTypes
import Hummingbird

/// Keeps a demonstration on the machine that it runs on: in it, anybody may sign in as anybody.
struct DemoGuard: RouterMiddleware {
    typealias Context = AppContext
    let isDemo: Bool

    func handle(
        _ request: Request,
        context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard !isDemo || Self.isLocal(request) else { throw WebRefusal.demoElsewhere }
        return try await next(request, context)
    }

    /// Whether the request was made to this machine by name, and not passed on by a proxy.
    static func isLocal(_ request: Request) -> Bool {
        guard let host = request.head.authority.flatMap(HostAndPort.init(_:)) else { return false }
        guard ["localhost", "127.0.0.1", "[::1]"].contains(host.host) else { return false }
        return !forwardingHeaders.contains(where: request.headers.contains)
    }

    private static let forwardingHeaders: [HTTPField.Name] = [
        .forwarded, .forwardedFor, .forwardedHost, .forwardedProto, .realIP, .via,
    ]
}
