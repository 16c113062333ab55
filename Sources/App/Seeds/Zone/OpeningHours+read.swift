import Booking
import MixedZone

extension ObjectReader {
    /// `opens`, `closes` and `parts`.
    func hours() -> OpeningHours? {
        let opens = time("opens")
        let closes = time("closes")
        let parts = objects("parts", isOptional: false) { object -> (ObjectReader, DayPartHours)? in
            object.part().map { (object, $0) }
        }
        if isEmpty("parts") { problem("parts", "at least one is needed") }
        guard let opens, let closes else { return nil }
        if closes <= opens { problem("closes", "is not after it opens") }
        var seen: Set<DayPart> = []
        for (object, part) in parts {
            if part.starts < opens { object.problem("from", "lies before it opens at \(opens)") }
            if closes < part.ends { object.problem("to", "lies after it closes at \(closes)") }
            if !seen.insert(part.part).inserted { object.problem("part", "stands there twice") }
        }
        return OpeningHours(opens: opens, closes: closes, parts: parts.map(\.1))
    }

    private func part() -> DayPartHours? {
        let part = choice("part", DayPart.self)
        let from = time("from")
        let to = time("to")
        finish()
        guard let part, let from, let to else { return nil }
        guard from < to else {
            problem("to", "is not after \(from)")
            return nil
        }
        return DayPartHours(part: part, starts: from, ends: to)
    }

    func isEmpty(_ key: String) -> Bool {
        guard has(key) else { return true }
        if case .array(let items) = value(key) { return items.isEmpty }
        return false
    }
}
