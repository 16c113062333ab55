import NIOCore
import NIOHTTP1

/// Sets up the guards of one connection, then leaves.
///
/// The guards stand where this handler cannot: one before the parser, to see bytes arrive, and one behind it,
/// to see what they were.
final class ConnectionGuards: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny
    private let limits: Limits
    private let count: ConnectionCount

    init(limits: Limits, count: ConnectionCount) {
        self.limits = limits
        self.count = count
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        let progress = RequestProgress(limits: limits)
        do {
            let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(ParsedRequestGuard(progress), position: .after(parser))
            try pipeline.addHandler(ArrivingBytesGuard(progress, count: count), position: .first)
            pipeline.removeHandler(context: context, promise: nil)
        } catch {
            context.close(promise: nil)
        }
    }
}
