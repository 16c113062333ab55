import HTTPTypes
import Hummingbird

/// Comparing entity tags (RFC 9110, 13.1.2).
enum ETag {
    /// Whether the visitor already holds the version with this tag.
    static func isHeld(_ tag: String, by request: Request) -> Bool {
        guard let held = request.headers[.ifNoneMatch] else { return false }
        if held == tag { return true }
        return held.split(separator: ",").contains { part in
            var part = part.drop { $0 == " " }
            while part.last == " " { part.removeLast() }
            if part.hasPrefix("W/") { part = part.dropFirst(2) }
            return part == tag || part == "*"
        }
    }
}
