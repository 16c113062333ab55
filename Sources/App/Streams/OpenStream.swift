import Foundation
import NIOCore

/// Who wants a stream of what.
struct StreamRequest: Sendable {
    let key: StreamKey
    /// Names the browser, which has one stream; nil when that is not known.
    let browser: String?
    /// Where the request came from, as rate limits count it.
    let network: String
    /// The digest of the session, with which the stream ends; nil for a stranger.
    let session: Data?
    /// Closes the connection of a reader that is too slow.
    let disconnect: @Sendable () -> Void
}

/// One open stream: what waits to be written.
struct OpenStream: Sendable, Identifiable {
    /// Messages that may wait for a slow reader.
    static let capacity = 8

    let id: Int
    let request: StreamRequest
    let events: AsyncStream<StreamEvent>
    private let continuation: AsyncStream<StreamEvent>.Continuation

    init(id: Int, request: StreamRequest) {
        self.id = id
        self.request = request
        (events, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(Self.capacity))
    }

    /// False when the reader is too slow or has left.
    @discardableResult
    func send(_ event: StreamEvent) -> Bool {
        if case .enqueued = continuation.yield(event) { return true }
        return false
    }

    /// Ends after a last word that tells the browser not to come back.
    func end(_ reason: StreamEvent.EndReason) {
        send(.end(reason))
        finish()
    }

    /// Ends; the browser connects again.
    func finish() {
        continuation.finish()
    }

    /// Ends at once, whatever waits to be written.
    func drop() {
        finish()
        request.disconnect()
    }
}
