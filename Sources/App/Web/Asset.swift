import HTTPTypes
import Hummingbird

/// One file in memory, plain and compressed.
struct Asset: Sendable {
    static let forEver = "public, max-age=31536000, immutable"

    private let plain: StoredReply
    private let compressed: StoredReply?

    init(_ bytes: [UInt8], type: String, base: HTTPFields, lifetime: String) {
        var headers = base
        headers[.contentType] = type
        headers[.cacheControl] = lifetime
        let isText = ContentType.isText(type)
        if isText { headers[.vary] = "Accept-Encoding" }
        plain = StoredReply(bytes, etag: "\"\(Digest.name(of: bytes))\"", headers: headers)
        compressed = isText ? plain.compressed : nil
    }

    func response(to request: Request) -> Response {
        let reply = Encoding.wanted(by: request) == .gzip ? compressed ?? plain : plain
        return reply.response(to: request)
    }
}
