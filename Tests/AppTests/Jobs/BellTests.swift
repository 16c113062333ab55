import Testing

@testable import App

@Suite struct `The bell of the clock` {
    @Test func `a ring ends the sleep at once`() async {
        let bell = Bell()
        let started = ContinuousClock.now
        async let sleep: Void = bell.sleep(for: .seconds(30))
        bell.ring("aalst")
        await sleep
        #expect(ContinuousClock.now - started < .seconds(5))
        #expect(bell.begin([], most: 8) == ["aalst"])
    }

    @Test func `a zone under way is not begun again, and its ring is not forgotten`() {
        let bell = Bell()
        #expect(bell.begin(["aalst"], most: 8) == ["aalst"])
        bell.ring("aalst")
        #expect(bell.begin(["aalst"], most: 8).isEmpty)
        bell.end("aalst")
        #expect(bell.begin([], most: 8) == ["aalst"])
    }

    @Test func `only so many are under way at once`() {
        let bell = Bell()
        #expect(bell.begin(["aalst", "breda", "cuijk"], most: 2).count == 2)
        #expect(bell.begin(["aalst", "breda", "cuijk"], most: 2).isEmpty)
    }

    @Test func `stopping and cancelling end every sleep`() async {
        let bell = Bell()
        let cancelled = Task { await bell.sleep(for: .seconds(60)) }
        cancelled.cancel()
        await cancelled.value
        bell.stop()
        await bell.sleep(for: .seconds(60))
        #expect(bell.isStopped)
    }

    @Test func `without a ring it wakes after the time`() async {
        await Bell().sleep(for: .milliseconds(20))
    }
}
