import HTTPTypes
import Hummingbird

/// How a body travels.
enum Encoding: Hashable, Sendable {
    case identity, gzip

    /// What the visitor's browser can read.
    static func wanted(by request: Request) -> Encoding {
        guard let accepted = request.headers[.acceptEncoding], accepted.contains("gzip") else {
            return .identity
        }
        return accepted.contains("gzip;q=0") && !accepted.contains("gzip;q=0.") ? .identity : .gzip
    }
}
