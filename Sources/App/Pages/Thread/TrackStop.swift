/// One stop on the road of a thing: behind it, where it is, or still to come.
struct TrackStop: Sendable {
    let text: String
    let isDone: Bool
    let isNow: Bool

    /// The stops in their order, with where the thing stands now.
    static func road(_ texts: [String], now: Int) -> [TrackStop] {
        texts.enumerated().map { number, text in
            TrackStop(text: text, isDone: number < now, isNow: number == now)
        }
    }
}
