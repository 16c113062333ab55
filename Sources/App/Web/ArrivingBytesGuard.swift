import NIOCore

/// Stands before the parser: watches the clock of slow requests and turns away connections beyond the limit.
final class ArrivingBytesGuard: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private let progress: RequestProgress
    private let count: ConnectionCount
    private let isWelcome: Bool
    private var isCounted = true

    init(_ progress: RequestProgress, count: ConnectionCount) {
        self.progress = progress
        self.count = count
        isWelcome = count.enter()
    }

    func handlerAdded(context: ChannelHandlerContext) {
        progress.connected(context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard isWelcome else {
            turnAway(context)
            return
        }
        context.fireChannelRead(data)
        progress.bytesWereParsed(context)
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        leave()
    }

    private func leave() {
        progress.stopClock()
        guard isCounted else { return }
        isCounted = false
        count.leave()
    }

    private func turnAway(_ context: ChannelHandlerContext) {
        let reply = context.channel.allocator.buffer(
            string: """
                HTTP/1.1 503 Service Unavailable\r
                Retry-After: 10\r
                Content-Length: 0\r
                Connection: close\r
                \r

                """
        )
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(reply)).whenComplete { _ in channel.close(promise: nil) }
    }
}
