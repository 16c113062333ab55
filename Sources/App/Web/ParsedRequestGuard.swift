import NIOCore
import NIOHTTP1

/// Stands behind the parser: tells how far a request is, and ends one that goes on for ever.
final class ParsedRequestGuard: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    private let progress: RequestProgress

    init(_ progress: RequestProgress) {
        self.progress = progress
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            let path = head.uri.prefix { $0 != "?" }
            progress.headerWasParsed(isUpload: head.method == .POST && path.hasSuffix("/stukken"))
        case .body(let bytes):
            guard progress.bodyWasParsed(bytes.readableBytes) else {
                context.close(promise: nil)
                return
            }
        case .end:
            progress.requestWasParsed()
        }
        context.fireChannelRead(data)
    }
}
