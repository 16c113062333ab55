import HTTPTypes
import Hummingbird

/// The cookie that holds a session's token, named for its zone.
struct SessionCookie: Sendable {
    let name: String
    private let attributes: String
    private let prefix: [UInt8]

    /// - Parameter isSecure: whether visitors use https; then the cookie is bound to this very host.
    init(zone: String, isSecure: Bool) {
        name = (isSecure ? "__Host-mz-" : "mz-") + zone
        attributes = "; Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
        prefix = Array((name + "=").utf8)
    }

    /// The token that the visitor's browser sent; nil when there is none or it cannot be one.
    func token(in request: Request) -> String? {
        guard let header = request.headers[.cookie] else { return nil }
        return token(inHeader: header)
    }

    func token(inHeader header: String) -> String? {
        for part in header.utf8.split(separator: UInt8(ascii: ";")) {
            let pair = part.drop { $0 == UInt8(ascii: " ") }
            guard pair.starts(with: prefix) else { continue }
            let value = pair.dropFirst(prefix.count)
            guard (16...128).contains(value.count), value.allSatisfy(Self.isTokenByte) else { return nil }
            return String(Substring(value))
        }
        return nil
    }

    /// The header that hands the token over.
    ///
    /// - Parameter lifetime: seconds; nil ends with the browser.
    func set(_ token: String, lifetime: Int?) -> HTTPField {
        let age = lifetime.map { "; Max-Age=\($0)" } ?? ""
        return HTTPField(name: .setCookie, value: "\(name)=\(token)\(attributes)\(age)")
    }

    /// The header that takes it back.
    var removal: HTTPField {
        HTTPField(name: .setCookie, value: "\(name)=\(attributes); Max-Age=0")
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
