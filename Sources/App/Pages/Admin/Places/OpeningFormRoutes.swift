import Booking
import Hummingbird
import MixedZone

/// When a place is open: weekly rules, dated openings, closures, holidays.
struct OpeningFormRoutes: Sendable {
    let places: PlaceDesk
    let desk: FormDesk

    func add(to beheer: RouterGroup<MemberContext>) {
        let places = places
        beheer.form("plekken/:location/openingstijden", at: desk) { context in
            OpeningRuleForm(book: try await places.book(context), words: places.words(context))
        }
        beheer.form("openingstijden/:rule/einde", at: desk, ruleEnd)
        beheer.form("plekken/:location/losse-dagen", at: desk) { context in
            DatedOpeningForm(book: try await places.book(context), words: places.words(context))
        }
        beheer.form("losse-dagen/:opening/verwijdering", at: desk, datedRemoval)
        beheer.form("plekken/:location/feestdagen", at: desk) { context in
            let location = try await places.book(context).location
            let today = location.timeZone.day(of: context.store.now)
            return HolidaysForm(location: location, today: today, words: places.words(context))
        }
        beheer.form("plekken/:location/sluitingen", at: desk) { context in
            ClosureForm(location: try await places.book(context).location, words: places.words(context))
        }
        beheer.post("sluitingen/:closure/opheffing", use: removeClosure)
    }

    @Sendable
    private func ruleEnd(_ context: MemberContext) async throws -> RuleEndForm {
        let id: ID<OpeningRule> = try context.parameters.value("rule")
        let book = try await places.book(context) { try PlaceBook.load(opening: id.description, $0) }
        guard let rule = book.rules.first(where: { $0.id == id }) else { throw WebRefusal.missing }
        return RuleEndForm(location: book.location, rule: rule, words: places.words(context))
    }

    @Sendable
    private func datedRemoval(_ context: MemberContext) async throws -> DatedRemovalForm {
        let id: ID<DatedOpening> = try context.parameters.value("opening")
        let book = try await places.book(context) { try PlaceBook.load(opening: id.description, $0) }
        guard let opening = book.dated.first(where: { $0.id == id }) else { throw WebRefusal.missing }
        return DatedRemovalForm(location: book.location, opening: opening, words: places.words(context))
    }

    @Sendable
    private func removeClosure(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: ID<Closure> = try context.parameters.value("closure")
        let book = try await places.book(context) { try PlaceBook.load(closure: id, $0) }
        return try await places.send(RemoveClosure(id), book, done: "geopend", context)
    }
}
