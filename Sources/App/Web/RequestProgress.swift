import Challenges
import NIOCore

/// How far a connection is with sending a request, and by when it must be further.
///
/// Only for the connection's own event loop. A request that arrives whole starts no clock.
final class RequestProgress {
    private enum Stage {
        case header, body
    }

    private let headerTime: TimeAmount
    private let bodyTime: TimeAmount
    private let uploadTime: TimeAmount
    private let maximumBody: Int
    private let maximumUpload: Int
    private var stage = Stage.header
    private var sawHeader = false
    private var isUpload = false
    private var bodyBytes = 0
    private var clock: (stage: Stage, task: Scheduled<Void>)?

    init(limits: Limits) {
        headerTime = .seconds(Int64(limits.headerSeconds))
        bodyTime = .seconds(Int64(limits.bodySeconds))
        uploadTime = .seconds(Int64(limits.bodySeconds) * 5)
        maximumBody = limits.body * 16
        maximumUpload = max(limits.body * 16, Paper.largest + MultipartForm.overhead)
    }

    func connected(_ context: ChannelHandlerContext) {
        startClock(.header, headerTime, context)
    }

    /// After bytes went through the parser.
    func bytesWereParsed(_ context: ChannelHandlerContext) {
        defer { sawHeader = false }
        switch stage {
        case .body:
            startClock(.body, isUpload ? uploadTime : bodyTime, context)
        case .header where sawHeader:
            stopClock()
        case .header:
            startClock(.header, headerTime, context)
        }
    }

    /// - Parameter isUpload: whether the request is for the one address that takes documents.
    func headerWasParsed(isUpload: Bool) {
        self.isUpload = isUpload
        stage = .body
        sawHeader = true
        bodyBytes = 0
    }

    /// False when the body is longer than anything that is read here.
    func bodyWasParsed(_ count: Int) -> Bool {
        bodyBytes += count
        return bodyBytes <= (isUpload ? maximumUpload : maximumBody)
    }

    func requestWasParsed() {
        stage = .header
    }

    func stopClock() {
        clock?.task.cancel()
        clock = nil
    }

    private func startClock(_ stage: Stage, _ time: TimeAmount, _ context: ChannelHandlerContext) {
        guard clock?.stage != stage else { return }
        stopClock()
        let channel = context.channel
        let task = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
        clock = (stage, task)
    }
}
