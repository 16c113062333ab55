import Hummingbird
import NIOCore

/// What the framework alone can do: a body of a wished size behind nothing, to measure pages against.
///
/// Added only when the settings say that a benchmark runs.
enum BareReply {
    static let largest = 1_000_000

    static func addRoutes(to router: some RouterMethods<AppContext>) {
        router.get("-/bare") { request, _ in
            let bytes = min(max(request.query.value("bytes") ?? 0, 0), largest)
            return Response(
                status: .ok,
                headers: [.contentType: ContentType.html],
                body: ResponseBody(byteBuffer: ByteBuffer(repeating: UInt8(ascii: "x"), count: bytes))
            )
        }
    }
}
