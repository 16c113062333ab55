import Foundation
import NIOCore
import NIOPosix

/// One line of JSON over a Unix socket, there and back.
enum HandoverLine {
    typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    /// Bytes, the line end included.
    static let longest = 1 << 20

    enum Problem: Error {
        case tooLong, incomplete
    }

    static func wrap(_ channel: any Channel) -> EventLoopFuture<Connection> {
        channel.eventLoop.makeCompletedFuture {
            try Connection(wrappingChannelSynchronously: channel)
        }
    }

    /// The value that the next line holds.
    static func read<T: Decodable>(
        _ type: T.Type,
        from inbound: NIOAsyncChannelInboundStream<ByteBuffer>
    ) async throws -> T {
        var line = ByteBuffer()
        for try await part in inbound {
            line.writeImmutableBuffer(part)
            guard line.readableBytes <= longest else { throw Problem.tooLong }
            guard line.readableBytesView.last == UInt8(ascii: "\n") else { continue }
            return try JSONDecoder().decode(type, from: Data(line.readableBytesView))
        }
        throw Problem.incomplete
    }

    static func write(
        _ value: some Encodable,
        to outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws {
        var line = ByteBuffer(bytes: try JSONEncoder().encode(value))
        line.writeInteger(UInt8(ascii: "\n"))
        try await outbound.write(line)
    }
}
