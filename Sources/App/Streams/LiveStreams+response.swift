import HTTPTypes
import Hummingbird
import NIOCore

extension LiveStreams {
    /// The reply that stays open; for `HEAD` its headers alone.
    ///
    /// - Parameters:
    ///   - wanted: what the stream shows and whose it is.
    ///   - first: sent at once, for a page that is older than what is there now; empty for nothing.
    /// - Throws: ``WebRefusal/tooManyStreams``.
    func response(to request: Request, for wanted: StreamRequest, first: String = "") throws -> Response {
        let headers: HTTPFields = [
            .contentType: ContentType.eventStream,
            .cacheControl: "no-store",
            .accelBuffering: "no",
        ]
        guard request.method != .head else { return Response(status: .ok, headers: headers) }
        let stream = try open(wanted)
        if !first.isEmpty { stream.send(StreamEvent("plan", first)) }
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody { writer in
                defer { self.close(stream) }
                for await event in stream.events {
                    try await writer.write(event.bytes)
                }
                try await writer.finish(nil)
            }
        )
    }
}
