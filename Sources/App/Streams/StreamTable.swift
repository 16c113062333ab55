import Foundation

/// The open streams by every name under which they are looked for.
struct StreamTable {
    /// A topic of a zone.
    struct Channel: Hashable, Sendable {
        let zone: String
        let topic: String
    }

    private enum Delivery {
        case gathering
        /// Being rendered; changed again meanwhile or not.
        case rendering(changedAgain: Bool)
    }

    private var streams: [Int: OpenStream] = [:]
    private var views: [StreamKey: Set<Int>] = [:]
    private var channels: [Channel: Set<StreamKey>] = [:]
    private var browsers: [String: Int] = [:]
    private var sessions: [Data: Set<Int>] = [:]
    private var networks: [String: Int] = [:]
    private var deliveries: [Channel: Delivery] = [:]
    private var next = 0
    private(set) var isClosed = false

    var count: Int { streams.count }
    func count(of network: String) -> Int { networks[network] ?? 0 }
    var all: [OpenStream] { Array(streams.values) }

    mutating func add(_ request: StreamRequest) -> OpenStream {
        next += 1
        let stream = OpenStream(id: next, request: request)
        streams[stream.id] = stream
        networks[request.network, default: 0] += 1
        views[request.key, default: []].insert(stream.id)
        channels[request.key.channel, default: []].insert(request.key)
        if let browser = request.browser { browsers[browser] = stream.id }
        if let session = request.session { sessions[session, default: []].insert(stream.id) }
        return stream
    }

    mutating func remove(_ id: Int) -> OpenStream? {
        guard let stream = streams.removeValue(forKey: id) else { return nil }
        let (key, network) = (stream.request.key, stream.request.network)
        networks[network] = networks[network].flatMap { $0 > 1 ? $0 - 1 : nil }
        views[key]?.remove(id)
        if views[key]?.isEmpty == true {
            views[key] = nil
            channels[key.channel]?.remove(key)
            if channels[key.channel]?.isEmpty == true { channels[key.channel] = nil }
        }
        if let browser = stream.request.browser, browsers[browser] == id { browsers[browser] = nil }
        if let session = stream.request.session {
            sessions[session]?.remove(id)
            if sessions[session]?.isEmpty == true { sessions[session] = nil }
        }
        return stream
    }

    mutating func remove(browser: String) -> OpenStream? {
        browsers[browser].flatMap { remove($0) }
    }

    mutating func remove(session: Data) -> [OpenStream] {
        (sessions[session] ?? []).compactMap { remove($0) }
    }

    mutating func close() -> [OpenStream] {
        isClosed = true
        return streams.keys.compactMap { remove($0) }
    }

    func streams(of key: StreamKey) -> [OpenStream] {
        (views[key] ?? []).compactMap { streams[$0] }
    }

    /// True when nobody is delivering the topic yet and somebody looks.
    mutating func startGathering(_ channel: Channel) -> Bool {
        guard !isClosed, channels[channel] != nil else { return false }
        switch deliveries[channel] {
        case .gathering:
            return false
        case .rendering:
            deliveries[channel] = .rendering(changedAgain: true)
            return false
        case nil:
            deliveries[channel] = .gathering
            return true
        }
    }

    mutating func startRendering(_ channel: Channel) -> [StreamKey] {
        deliveries[channel] = .rendering(changedAgain: false)
        return Array(channels[channel] ?? [])
    }

    /// True when the topic changed while it was rendered and must be delivered again.
    mutating func finishRendering(_ channel: Channel) -> Bool {
        guard case .rendering(changedAgain: true) = deliveries[channel], !isClosed else {
            deliveries[channel] = nil
            return false
        }
        deliveries[channel] = .gathering
        return true
    }
}

extension StreamKey {
    fileprivate var channel: StreamTable.Channel { StreamTable.Channel(zone: zone, topic: topic) }
}
