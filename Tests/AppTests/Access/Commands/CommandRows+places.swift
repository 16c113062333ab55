import Booking
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// Places and when they are open.
    static let places: [CommandRow] = [
        CommandRow(AddLocation.self, .administrators) {
            AddLocation(try .example("pand\($0.number)", name: "Pand"))
        },
        CommandRow(SetUpLocation.self, .administrators) {
            SetUpLocation(try .told("huis\($0.number)", Bilingual(nl: "Huis", en: "House")), rules: [])
        },
        CommandRow(AddRoom.self, .administrators) {
            let plan = RoomPlan(x: 0, y: 0, width: 700, depth: 400, windows: [], doors: [], tables: [])
            let room = Room(id: "kamer\($0.number)", name: Bilingual(nl: "Kamer", en: "Room"), plan: plan)
            return AddRoom(location: Scene.location, room: room, seats: [])
        },
        CommandRow(AddOpeningRule.self, .administrators) {
            let day = try $0.day()
            let rule = OpeningRule(weekday: 1, validFrom: day, validUntil: day, hours: try hours())
            return AddOpeningRule(location: Scene.location, rule: rule)
        },
        CommandRow(AddDatedOpening.self, .administrators) {
            let opening = DatedOpening(day: try $0.day(), hours: try hours(), reason: reason)
            return AddDatedOpening(location: Scene.location, opening: opening)
        },
        CommandRow(AddClosure.self, .administrators) {
            let closure = Closure(firstDay: try $0.day(), lastDay: try $0.day(), reason: reason)
            return AddClosure(location: Scene.location, closure: closure)
        },
    ]

    private static let reason = Bilingual(nl: "Feest", en: "Party")

    private static func hours() throws -> OpeningHours {
        guard let rule = try OpeningRule.examples().first else { throw Unreadable() }
        return rule.hours
    }
}
