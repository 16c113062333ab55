/// The same numbers for the same seed, everywhere (Steele, Lea and Flood, 2014).
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From zero up to but not including the count, which is at least one.
    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of those that are there; nil when there are none.
    mutating func any<T>(of all: some RandomAccessCollection<T>) -> T? {
        all.isEmpty ? nil : all[all.index(all.startIndex, offsetBy: below(all.count))]
    }

    /// One of several.
    mutating func one<T>(_ first: T, _ more: T...) -> T {
        let index = below(more.count + 1)
        return index == 0 ? first : more[index - 1]
    }
}
