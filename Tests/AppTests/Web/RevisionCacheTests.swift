import MixedZone
import Testing

@testable import App

@Suite struct `Kept values` {
    private let now = Instant(seconds: 1_000_000)

    @Test func `give way to newer ones when there is no room`() {
        var table = ByteBoundedTable<String, Int>(limit: 100)
        for number in 1...10 { table.keep(number, size: 10, for: "\(number)") }
        #expect(table.bytes == 100 && table.count == 10)
        #expect(table.use("1") == 1)
        table.keep(11, size: 10, for: "11")
        #expect(table.bytes <= 100)
        #expect(table.use("1") == 1 && table.use("11") == 11)
        #expect(table.use("2") == nil)
        table.keep(12, size: 26, for: "12")
        #expect(table.use("12") == nil)
        table.keep(13, size: 20, for: "11")
        #expect(table.use("11") == 13)
    }

    @Test func `are made once for everybody who waits`() async throws {
        let cache = RevisionCache<String, Int>(limit: 1000)
        let made = Counter()
        let gate = Gate()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await cache.value("a", revision: 1, at: now) {
                        made.add()
                        await gate.pass()
                        return MadeValue(value: made.value, size: 1, expires: nil)
                    }
                }
            }
            #expect(await eventually { made.value > 0 })
            gate.open()
            for try await value in group { #expect(value == 1) }
        }
        #expect(made.value == 1)
    }

    @Test func `hold for their revision and newer ones replace them`() async throws {
        let cache = RevisionCache<String, String>(limit: 1000)
        #expect(try await value(cache, "old", revision: 1) == "old")
        #expect(try await value(cache, "unused", revision: 1) == "old")
        #expect(try await value(cache, "new", revision: 2) == "new")
        #expect(try await value(cache, "unused", revision: 1) == "new")
        #expect(cache.count == 1)
    }

    @Test func `never fall back to what a slow maker read earlier`() async throws {
        let cache = RevisionCache<String, String>(limit: 1000)
        let (gate, started) = (Gate(), Counter())
        let slow = Task {
            try await cache.value("a", revision: 1, at: now) {
                started.add()
                await gate.pass()
                return MadeValue(value: "old", size: 1, expires: nil)
            }
        }
        #expect(await eventually { started.value == 1 })
        #expect(try await value(cache, "new", revision: 2) == "new")
        gate.open()
        #expect(try await slow.value == "old")
        #expect(cache.current("a", revision: 1, at: now) == "new")
    }

    @Test func `end at their instant`() async throws {
        let cache = RevisionCache<String, String>(limit: 1000)
        let make: @Sendable () async throws -> MadeValue<String> = {
            MadeValue(value: "a", size: 1, expires: now + 10)
        }
        _ = try await cache.value("a", revision: 1, at: now, make: make)
        #expect(cache.current("a", revision: 1, at: now + 9) == "a")
        #expect(cache.current("a", revision: 1, at: now + 10) == nil)
    }

    @Test func `that could not be made are tried again, and the first asker may leave`() async throws {
        let cache = RevisionCache<String, String>(limit: 1000)
        await #expect(throws: WebRefusal.self) {
            _ = try await cache.value("a", revision: 1, at: now) { throw WebRefusal.missing }
        }
        let (gate, started) = (Gate(), Counter())
        let first = Task {
            try await cache.value("a", revision: 1, at: now) {
                started.add()
                await gate.pass()
                return MadeValue(value: "a", size: 1, expires: nil)
            }
        }
        #expect(await eventually { started.value == 1 })
        first.cancel()
        gate.open()
        #expect(try await value(cache, "unused", revision: 1) == "a")
    }

    private func value(
        _ cache: RevisionCache<String, String>,
        _ text: String,
        revision: Int
    ) async throws -> String {
        try await cache.value("a", revision: revision, at: now) {
            MadeValue(value: text, size: 1, expires: nil)
        }
    }
}
