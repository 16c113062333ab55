import HTTPTypes
import Hummingbird
import NIOCore

/// A body with its headers, made once and answered many times.
final class StoredReply: Sendable {
    let etag: String
    let body: ByteBuffer
    private let headers: HTTPFields
    private let unchangedHeaders: HTTPFields

    /// - Parameter headers: everything except length and entity tag.
    init(_ bytes: [UInt8], etag: String, headers: HTTPFields) {
        self.etag = etag
        body = ByteBuffer(bytes: bytes)
        var headers = headers
        headers[.eTag] = etag
        var unchanged = headers
        unchanged[.contentType] = nil
        unchanged[.contentEncoding] = nil
        unchangedHeaders = unchanged
        headers[.contentLength] = String(bytes.count)
        self.headers = headers
    }

    /// The same body compressed; nil when nothing is won.
    var compressed: StoredReply? {
        guard let bytes = Gzip.compress(Array(body.readableBytesView)) else { return nil }
        var headers = headers
        headers[.contentEncoding] = "gzip"
        return StoredReply(bytes, etag: "\(etag.dropLast())-gzip\"", headers: headers)
    }

    /// 200 with the body, or 304 when the visitor has it already.
    func response(to request: Request) -> Response {
        if ETag.isHeld(etag, by: request) {
            return Response(status: .notModified, headers: unchangedHeaders)
        }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
    }
}
