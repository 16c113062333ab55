import Challenges
import HTTPTypes
import MixedZone

/// What a browser is told about a document: save it, run nothing of it, and believe the type.
struct PaperHeaders {
    let tag: String
    let whole: HTTPFields

    /// - Parameter base: the headers that protect every reply.
    init(_ paper: Paper, base: HTTPFields) {
        tag = "\"\(paper.digest)\""
        var headers = base
        headers[.contentSecurityPolicy] = "sandbox; default-src 'none'"
        headers[.contentType] = paper.type.mediaType
        headers[.contentDisposition] = Self.attachment(paper.fileName)
        headers[.eTag] = tag
        headers[.cacheControl] = "private, no-cache"
        whole = headers
    }

    var unchanged: HTTPFields {
        var headers = whole
        headers[.contentType] = nil
        headers[.contentDisposition] = nil
        return headers
    }

    /// The name twice: in plain letters for old browsers, and as it is (RFC 6266, RFC 8187).
    static func attachment(_ name: String) -> String {
        let plain = String(name.unicodeScalars.map { isPlain($0) ? Character($0) : "_" })
        var encoded = ""
        for byte in name.utf8 {
            let scalar = Unicode.Scalar(byte)
            if isLetterOrDigit(scalar) || "-._~".unicodeScalars.contains(scalar) {
                encoded.unicodeScalars.append(scalar)
            } else {
                encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        isLetterOrDigit(scalar) || " -._()".unicodeScalars.contains(scalar)
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }
}
