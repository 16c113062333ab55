import Foundation
import Glibc

/// A plain socket, for what only shows on the wire.
///
/// Waiting happens on a thread of its own.
struct Wire: Sendable {
    private let descriptor: Int32

    struct Failed: Error {
        let call: String
        let code: Int32
    }

    /// Connects to this machine.
    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Failed(call: "connect", code: errno) }
    }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        let sent = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        guard sent == bytes.count else { throw Failed(call: "send", code: errno) }
    }

    func close() {
        Glibc.close(descriptor)
    }

    /// What arrives until the other end closes, a text has come, or the time is over.
    ///
    /// - Returns: the text, and whether the other end has closed.
    func receive(until wanted: String? = nil, seconds: Double = 5) async -> (text: String, isClosed: Bool) {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(returning: receiveNow(until: wanted, seconds: seconds))
            }
        }
    }

    private func receiveNow(until wanted: String?, seconds: Double) -> (text: String, isClosed: Bool) {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var received: [UInt8] = []
        while ContinuousClock.now < deadline {
            var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard Glibc.poll(&poll, 1, 20) > 0 else { continue }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return (String(decoding: received, as: UTF8.self), true) }
            received += buffer.prefix(count)
            if let wanted, String(decoding: received, as: UTF8.self).contains(wanted) { break }
        }
        return (String(decoding: received, as: UTF8.self), false)
    }
}
