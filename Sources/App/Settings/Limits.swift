/// How much one visitor may ask of the server.
///
/// Times are in seconds.
struct Limits: Sendable, Equatable {
    /// Bytes of a form.
    var body = 64 * 1024
    /// Bytes of all header fields of a request together.
    var header = 16 * 1024
    /// From the first byte of a request (or the start of a connection) to the end of its header.
    var headerSeconds = 10
    /// From the header to the end of the body.
    var bodySeconds = 60
    /// Without a request, after which a connection is closed.
    var idleSeconds = 60
    /// Open connections; one more is answered with 503.
    var connections = 4000
    /// Open event streams, within the connections.
    var streams = 1000
    /// Megabytes of finished pages.
    var cacheMegabytes = 24
    /// For finishing what has begun after a signal to stop.
    var stopSeconds = 20
}
