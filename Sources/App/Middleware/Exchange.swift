import HTTPTypes
import Hummingbird

/// A request with its reply, as far as logs and figures may know: nothing of the visitor, and no address.
struct Exchange: Sendable {
    let method: HTTPRequest.Method
    /// The route's pattern.
    let route: String
    let status: Int
    let nanoseconds: Int64

    init(_ request: Request, _ response: Response, route: String?, start: ContinuousClock.Instant) {
        method = request.method
        self.route = route ?? "none"
        status = response.status.code
        let time = (ContinuousClock.now - start).components
        nanoseconds = time.seconds * 1_000_000_000 + time.attoseconds / 1_000_000_000
    }
}
