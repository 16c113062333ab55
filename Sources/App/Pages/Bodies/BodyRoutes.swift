import Challenges
import GRDB
import Hummingbird
import MixedZone

/// Bodies: looking at them, and running them as an administrator.
struct BodyRoutes: Sendable {
    let site: Site

    private var desk: BodyDesk { BodyDesk(site: site) }

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("gremia", use: list)
        zone.get("gremia/:body", use: show)
        let beheer = zone.group("beheer", context: MemberContext.self).add(
            middleware: RoleGuard.administrators
        )
        let forms = FormDesk(site: site)
        beheer.form("gremia/nieuw", at: forms, newBody)
        beheer.form("gremia/:body/reglement", at: forms) { context in
            CharterForm(body: try await desk.body(context), words: desk.words(context))
        }
        beheer.form("gremia/:body/naam", at: forms) { context in
            BodyNameForm(body: try await desk.body(context), words: desk.words(context))
        }
        beheer.form("gremia/:body/zetels", at: forms) { context in
            SeatAddForm(body: try await desk.body(context), words: desk.words(context))
        }
        beheer.form("gremia/:body/einde", at: forms) { context in
            BodyEndForm(body: try await desk.body(context), words: desk.words(context))
        }
        beheer.form("zetels/:seat/opheffing", at: forms) { context in
            let (body, seat, _) = try await seat(context)
            return SeatRemovalForm(body: body, seat: seat, words: desk.words(context))
        }
        beheer.form("gremia/:body/secretaris", at: forms, secretary)
        beheer.post("gremia/:body/secretaris/:member/einde", use: endSecretary)
        beheer.form("zetels/:seat/bezetting", at: forms, fill)
        beheer.form("zetels/termijnen/:term/einde", at: forms, end)
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        try await site.shared("bodies", request, context) { try await BodiesPage.make(site, context) }
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let (id, done) = (try context.parameters.slug("body"), request.query["gelukt"])
        return try await site.shared("body/\(id)/\(done)", request, context) {
            try await BodyPage.make(id, site, context, done: done)
        }
    }

    @Sendable
    private func newBody(_ context: MemberContext) async throws -> BodyForm {
        let words = desk.words(context)
        return try await context.store.read { db in
            BodyForm(areas: try Area.all(db), themes: try Theme.all(db), words: words)
        }
    }

    @Sendable
    private func secretary(_ context: MemberContext) async throws -> SecretaryForm {
        let members = try await members(context) { $0.holdsAny(of: SeatCategory.staff.roles ?? []) }
        return SecretaryForm(
            body: try await desk.body(context),
            members: members,
            words: desk.words(context)
        )
    }

    @Sendable
    private func fill(_ context: MemberContext) async throws -> SeatFillForm {
        let (body, seat, today) = try await seat(context)
        return SeatFillForm(
            body: body,
            seat: seat,
            members: try await members(context) { seat.category.admits($0) },
            words: desk.words(context),
            today: today
        )
    }

    /// The seat in the address with its body, and today on the zone's calendar.
    private func seat(_ context: MemberContext) async throws -> (Challenges.Body, BodySeat, CivilDay) {
        let (id, now) = (try context.parameters.slug("seat"), context.store.now)
        let found = try await context.store.read { db in
            try Body.all(db).lazy.compactMap { body in
                try BodySeat.all(of: body.id, db).first { $0.id == id }.map { (body, $0) }
            }.first.map { ($0.0, $0.1, try Zone.load(db).timeZone.day(of: now)) }
        }
        guard let found else { throw WebRefusal.missing }
        return found
    }

    @Sendable
    private func end(_ context: MemberContext) async throws -> SeatEndForm {
        let (id, now) = (try context.parameters.value("term", as: Int.self), context.store.now)
        let words = desk.words(context)
        return try await context.store.read { db in
            for body in try Body.all(db) {
                guard let term = try SeatTerm.all(of: body.id, db).first(where: { $0.id == id }) else {
                    continue
                }
                return SeatEndForm(
                    body: body,
                    term: term,
                    name: try Member.find(term.member, db)?.name ?? "",
                    words: words,
                    today: try Zone.load(db).timeZone.day(of: now)
                )
            }
            throw WebRefusal.missing
        }
    }

    /// The active members whom a seat or a task would suit, by name.
    private func members(
        _ context: MemberContext,
        _ suits: @escaping @Sendable (Standing) -> Bool
    ) async throws -> [(id: Member.ID, name: String)] {
        let now = context.store.now
        return try await context.store.read { db in
            try Row.fetchAll(db, sql: "SELECT id, name FROM members WHERE state = 'active' ORDER BY name, id")
                .map { (id: $0["id"] as Member.ID, name: $0["name"] as String) }
                .filter { suits(try Standing.load(.member($0.id), at: now, db)) }
        }
    }

    @Sendable
    private func endSecretary(_ request: Request, _ context: MemberContext) async throws -> Response {
        let body = try await desk.body(context).id
        let member: Member.ID = try context.parameters.value("member")
        let address = context.links.body(body, done: "gewijzigd")
        return try await desk.send(EndSecretary(member, of: body), to: address, context)
    }
}
