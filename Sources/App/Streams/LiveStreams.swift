import Foundation
import Logging
import MixedZone
import ServiceLifecycle
import Synchronization

/// The open event streams: who shows what, and what must be rendered anew.
///
/// A browser has one stream. A reader that is too slow loses its connection and comes back by itself. Changes of a
/// topic are gathered for a tenth of a second, so that each view is rendered at most ten times a second however
/// many change it and however many look.
final class LiveStreams: Sendable {
    /// Makes the content of a view as it is now.
    typealias Render = @Sendable (StreamKey) async throws -> String

    /// Streams of one network, so that nobody alone takes them all; a whole town hall may sit behind one address.
    static let mostPerNetwork = 200

    private let limit: Int
    private let gathering: Duration
    private let heartbeat: Duration
    private let logger: Logger
    private let render: Render
    private let state = Mutex(StreamTable())

    /// - Parameters:
    ///   - limit: open streams.
    ///   - gathering: how long changes of a topic are gathered.
    ///   - heartbeat: between two signs of life.
    init(
        limit: Int,
        gathering: Duration = .milliseconds(100),
        heartbeat: Duration = .seconds(15),
        logger: Logger,
        render: @escaping Render
    ) {
        self.limit = limit
        self.gathering = gathering
        self.heartbeat = heartbeat
        self.logger = logger
        self.render = render
    }

    var count: Int { state.withLock { $0.count } }

    /// Opens a stream; an older one of the same browser ends.
    ///
    /// - Throws: ``WebRefusal/tooManyStreams`` when there are as many as may be, or the server is stopping.
    func open(_ request: StreamRequest) throws -> OpenStream {
        let (opened, replaced) = try state.withLock { table in
            let replaced = request.browser.flatMap { table.remove(browser: $0) }
            let isFull = table.count >= limit || table.count(of: request.network) >= Self.mostPerNetwork
            guard !table.isClosed, !isFull else { throw WebRefusal.tooManyStreams }
            return (table.add(request), replaced)
        }
        replaced?.end(.replaced)
        opened.send(.opening)
        return opened
    }

    /// Forgets a stream whose reader has left.
    func close(_ stream: OpenStream) {
        state.withLock { _ = $0.remove(stream.id) }
        stream.finish()
    }

    /// Ends the streams of sessions that were signed out.
    func end(sessions: [Data]) {
        let ended = state.withLock { table in sessions.flatMap { table.remove(session: $0) } }
        for stream in ended { stream.end(.signedOut) }
    }

    /// Tells that topics of a zone have changed; to be called after the commit, from any thread.
    func changed(_ topics: [Topic], in zone: String) {
        for topic in topics {
            let channel = StreamTable.Channel(zone: zone, topic: topic.name)
            guard state.withLock({ $0.startGathering(channel) }) else { continue }
            Task { await deliver(channel) }
        }
    }

    private func deliver(_ channel: StreamTable.Channel) async {
        repeat {
            try? await Task.sleep(for: gathering)
            for key in state.withLock({ $0.startRendering(channel) }) {
                await deliver(key)
            }
        } while state.withLock({ $0.finishRendering(channel) })
    }

    /// Sends what a view shows now to the one stream that has just opened.
    func bringUpToDate(_ stream: OpenStream) async {
        do {
            stream.send(StreamEvent("plan", try await render(stream.request.key)))
        } catch {
            logger.error("stream not rendered", metadata: ["error.type": "\(type(of: error))"])
        }
    }

    private func deliver(_ key: StreamKey) async {
        do {
            let event = StreamEvent("plan", try await render(key))
            send(event, to: state.withLock { $0.streams(of: key) })
        } catch {
            logger.error("stream not rendered", metadata: ["error.type": "\(type(of: error))"])
        }
    }

    private func send(_ event: StreamEvent, to streams: [OpenStream]) {
        for stream in streams where !stream.send(event) {
            state.withLock { _ = $0.remove(stream.id) }
            stream.drop()
        }
    }
}

extension LiveStreams: Service {
    /// Sends signs of life until the server stops, then ends every stream.
    ///
    /// To be listed after the server, so that it is stopped first.
    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: self.heartbeat)
                self.send(.heartbeat, to: self.state.withLock { $0.all })
            }
        }
        let ended = stop()
        guard !ended.isEmpty else { return }
        try? await Task.sleep(for: .seconds(1))
        for stream in ended { stream.drop() }
    }

    /// Ends every stream and opens no other.
    ///
    /// - Returns: those that ended.
    @discardableResult
    func stop() -> [OpenStream] {
        let ended = state.withLock { $0.close() }
        for stream in ended { stream.finish() }
        return ended
    }
}
