import HTTPTypes
import Hummingbird
import NIOCore

/// Whether the process lives, and whether visitors can be helped.
struct Health: Sendable {
    /// How the zones are.
    enum State: String, Sendable {
        case ready
        /// Some zone cannot be read, or some zone refuses writes.
        case degraded
        /// No zone can be read.
        case failed
    }

    let state: @Sendable () async -> State

    func addRoutes(to router: some RouterMethods<AppContext>) {
        router.get("healthz") { _, _ in Self.reply(.ok, "alive") }
        router.get("readyz") { _, _ in
            let state = await state()
            return Self.reply(state == .failed ? .serviceUnavailable : .ok, state.rawValue)
        }
    }

    private static func reply(_ status: HTTPResponse.Status, _ word: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: ContentType.text, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: word + "\n"))
        )
    }
}
