import HTTPTypes
import Hummingbird
import MixedZone
import NIOCore

/// The register as a file that is sent as it is read, part by part.
struct RegisterFile: Sendable {
    private let export: RegisterExport
    private let store: Store
    private let name: String

    /// Begins an export that ends where the journal ends now.
    init(_ store: Store, zone: String) async throws {
        export = try await store.read { try RegisterExport($0) }
        self.store = store
        name = "register-\(zone).jsonl"
    }

    /// The whole of it, or that it has not changed since the head that the reader names.
    func response(to request: Request) -> Response {
        let tag = "\"\(export.head)\""
        let kept: HTTPFields = [.eTag: tag, .cacheControl: "public, no-cache"]
        guard !ETag.isHeld(tag, by: request) else { return Response(status: .notModified, headers: kept) }
        var headers = kept
        headers[.contentType] = "application/jsonl; charset=utf-8"
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        let (store, begun) = (store, export)
        let body = ResponseBody { writer in
            var export = begun
            while true {
                let (lines, next) = try await store.read { [export] db in
                    var next = export
                    return (try next.next(db), next)
                }
                guard let lines else { break }
                export = next
                try await writer.write(ByteBuffer(string: lines.map { $0 + "\n" }.joined()))
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }
}
