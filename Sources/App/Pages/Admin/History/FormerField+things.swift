import Booking
import MixedZone

/// What is told of the things of a zone when they were changed.
extension FormerField {
    private static let names = [
        FormerField("nameNl", "room.name-nl"), FormerField("nameEn", "room.name-en"),
    ]

    static let theme =
        names + [
            FormerField("icon", "theme.icon") { $0.words("theme-icon.\($1)") },
            FormerField("colourLight", "colour.light"), FormerField("colourDark", "colour.dark"),
        ]

    static let organization = [
        FormerField("name", "location.field.name"),
        FormerField("until", "organization.until", empty: "organization.no-end", day),
    ]

    static let location =
        [
            "name", "street", "postcode", "town", "introNl", "introEn", "arrivalNl", "arrivalEn",
        ].map { FormerField($0, "location.field.\($0)") } + [
            FormerField("facilities", "place.features") { wording, value in
                list(value) { wording.words("facility.\($0)") }(wording)
            }
        ]

    static let room =
        names + [
            FormerField("isLet", "room.is-let", answer), FormerField("capacity", "room.capacity"),
            FormerField("preparation", "history.preparation", minutes),
            FormerField("clearing", "history.clearing", minutes),
            FormerField("needsApproval", "room.needs-approval", answer),
            FormerField("layouts", "room.layouts") { wording, value in
                list(value) { RoomLayout(rawValue: $0).map(wording.words.layout) ?? $0 }(wording)
            },
        ]

    static let seat = [
        FormerField("number", "seat.number"),
        FormerField("features", "seat.features") { wording, value in
            list(value) { SeatFeature(rawValue: $0).map(wording.words.feature) ?? $0 }(wording)
        },
        FormerField("theme", "seat.theme") { $0.scopes[.theme($1)] },
    ]

    @Sendable
    private static func answer(_ wording: HistoryWords, _ value: String) -> String {
        wording.words(value == "yes" ? "limits.may" : "limits.may-not")
    }

    @Sendable
    private static func minutes(_ wording: HistoryWords, _ value: String) -> String {
        Int(value).map { wording.words.daysOrHours($0 * 60) } ?? value
    }

    @Sendable
    private static func day(_ wording: HistoryWords, _ value: String) -> String {
        CivilDay(value).map { wording.words.date($0) } ?? value
    }

    private static func list(
        _ value: String,
        _ text: @escaping (String) -> String
    ) -> (HistoryWords) -> String {
        { $0.words.list(value.split(separator: " ").map { text(String($0)) }) }
    }
}
