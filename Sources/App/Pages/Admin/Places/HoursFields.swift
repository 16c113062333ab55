import Booking
import MixedZone

/// The hours of one day in a form: when the door is open, and the parts that can be reserved.
enum HoursFields {
    static func parts(_ pen: FormPen, _ words: Words) -> [FormPart] {
        let door = [
            pen.text("opens", words("hours.opens"), hint: words("hours.time-hint"), maxLength: 5),
            pen.text("closes", words("hours.closes"), maxLength: 5),
        ]
        return door
            + DayPart.allCases.flatMap { part in
                let name = words.part(part)
                return [
                    pen.text(
                        starts(part),
                        words("hours.starts", ["part": name]),
                        isOptional: true,
                        maxLength: 5
                    ),
                    pen.text(ends(part), words("hours.ends", ["part": name]), isOptional: true, maxLength: 5),
                ]
            }
    }

    /// Nil, with the problems noted, for what cannot be read.
    static func read(_ reading: inout FormReading) -> OpeningHours? {
        let (opens, closes) = (reading.minute("opens"), reading.minute("closes"))
        var parts: [DayPartHours] = []
        for part in DayPart.allCases where isFilled(part, reading.typed) {
            guard let start = reading.minute(starts(part)), let end = reading.minute(ends(part)) else {
                continue
            }
            parts.append(DayPartHours(part: part, starts: start, ends: end))
        }
        guard let opens, let closes else { return nil }
        return OpeningHours(opens: opens, closes: closes, parts: parts)
    }

    static func fields(_ hours: OpeningHours) -> [(name: String, value: String)] {
        [("opens", hours.opens.description), ("closes", hours.closes.description)]
            + hours.parts.flatMap { part in
                [
                    (starts(part.part), part.starts.description),
                    (ends(part.part), part.ends.description),
                ]
            }
    }

    /// From nine to five, by the morning, the afternoon and the day: where most places begin.
    static let office: [(name: String, value: String)] = [
        ("opens", "09:00"), ("closes", "17:00"), (starts(.morning), "09:00"), (ends(.morning), "13:00"),
        (starts(.afternoon), "13:00"), (ends(.afternoon), "17:00"), (starts(.day), "09:00"),
        (ends(.day), "17:00"),
    ]

    private static func isFilled(_ part: DayPart, _ typed: FormFields) -> Bool {
        !typed.trimmed(starts(part)).isEmpty || !typed.trimmed(ends(part)).isEmpty
    }

    private static func starts(_ part: DayPart) -> String { "\(part.rawValue)Starts" }
    private static func ends(_ part: DayPart) -> String { "\(part.rawValue)Ends" }
}
