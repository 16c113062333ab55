import HTTPTypes
import Hummingbird
import NIOCore

extension LiveStreams {
    /// The reply that stays open; for `HEAD` its headers alone.
    ///
    /// It begins with the view as it is now, for a page that is older than that.
    ///
    /// - Parameter wanted: what the stream shows and whose it is.
    /// - Throws: ``WebRefusal/tooManyStreams``.
    func response(to request: Request, for wanted: StreamRequest) throws -> Response {
        let headers: HTTPFields = [
            .contentType: ContentType.eventStream,
            .cacheControl: "no-store",
            .accelBuffering: "no",
        ]
        guard request.method != .head else { return Response(status: .ok, headers: headers) }
        let stream = try open(wanted)
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody { writer in
                defer { self.close(stream) }
                await self.bringUpToDate(stream)
                for await event in stream.events {
                    try await writer.write(event.bytes)
                }
                try await writer.finish(nil)
            }
        )
    }
}
