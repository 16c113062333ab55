/// Holds somebody up until it is opened.
struct Gate: Sendable {
    private let passing: AsyncStream<Never>
    private let opening: AsyncStream<Never>.Continuation

    init() {
        (passing, opening) = AsyncStream.makeStream()
    }

    func pass() async {
        for await _ in passing {}
    }

    func open() {
        opening.finish()
    }
}

/// Waits until something holds; false when it did not within five seconds.
func eventually(_ holds: @Sendable () async -> Bool) async -> Bool {
    for _ in 0..<500 {
        if await holds() { return true }
        try? await Task.sleep(for: .milliseconds(10))
    }
    return false
}
