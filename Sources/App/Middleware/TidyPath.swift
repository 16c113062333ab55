import HTTPTypes
import Hummingbird

/// Every page has one address: slashes at the end and doubled ones lead there with 308.
///
/// Something that is posted to such an address is not passed on: it is not there.
struct TidyPath: RouterMiddleware {
    typealias Context = AppContext

    func handle(
        _ request: Request,
        context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard let target = request.head.path.flatMap(Self.tidied) else {
            return try await next(request, context)
        }
        guard request.method == .get || request.method == .head else { throw WebRefusal.missing }
        return Response(status: .permanentRedirect, headers: [.location: target])
    }

    /// The address without superfluous slashes; nil when there are none.
    static func tidied(_ address: String) -> String? {
        var previous: UInt8 = 0
        var isUntidy = false
        var length = 0
        for byte in address.utf8 {
            if byte == UInt8(ascii: "?") { break }
            if byte == UInt8(ascii: "/"), previous == byte { isUntidy = true }
            previous = byte
            length += 1
        }
        if previous == UInt8(ascii: "/"), length > 1 { isUntidy = true }
        guard isUntidy else { return nil }
        let path = String(address.utf8.prefix(length)) ?? "/"
        let query = String(address.utf8.dropFirst(length)) ?? ""
        return "/" + path.split(separator: "/").joined(separator: "/") + query
    }
}
