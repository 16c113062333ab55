import NIOCore

/// One message of an event stream.
struct StreamEvent: Sendable, Equatable {
    let bytes: ByteBuffer

    /// A named event; a text of several lines arrives as it was.
    init(_ name: String, _ text: String) {
        var message = "event: \(name)\n"
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            message += "data: \(line)\n"
        }
        bytes = ByteBuffer(string: message + "\n")
    }

    private init(raw: String) {
        bytes = ByteBuffer(string: raw)
    }

    /// How long the browser waits before it connects again: milliseconds.
    static let opening = StreamEvent(raw: "retry: 3000\n\n")
    /// A comment that shows both ends that the other is still there.
    static let heartbeat = StreamEvent(raw: ":\n\n")
    /// Tells the browser not to connect again.
    static func end(_ reason: EndReason) -> StreamEvent { StreamEvent("end", reason.rawValue) }

    enum EndReason: String, Sendable {
        /// Another tab of the same browser has the stream now.
        case replaced
        case signedOut = "signed-out"
    }
}
