import Challenges
import HTTPTypes
import Hummingbird
import MixedZone
import NIOCore

/// The register of decisions, public, with the forms of a secretary.
struct DecisionRoutes: Sendable {
    let site: Site

    private var desk: BodyDesk { BodyDesk(site: site) }

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("besluiten", use: list)
        zone.get("besluiten/register", use: register)
        zone.get("besluiten/register.jsonl", use: file)
        zone.get("besluiten/:number", use: show)
        let members = zone.group("besluiten", context: MemberContext.self)
        members.form(":number/correctie", at: FormDesk(site: site), correction)
        members.post("voorwaarden/:condition", use: meet)
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let query = request.query
        let key = ["gremium", "jaar", "pagina"].map { query[$0] }.joined(separator: "/")
        return try await site.shared("decisions/\(key)", request, context) {
            try await DecisionsPage.make(site, context, query)
        }
    }

    @Sendable
    private func register(_ request: Request, _ context: ZoneContext) async throws -> Response {
        try await site.shared("register", request, context) { try await RegisterPage.make(site, context) }
    }

    @Sendable
    private func file(_ request: Request, _ context: ZoneContext) async throws -> Response {
        try await RegisterFile(context.store, zone: context.slug).response(to: request)
    }

    /// By its number; by its identifier the reader is led to the number.
    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let number: String = try context.parameters.value("number")
        if let id = Decision.ID(number) {
            let known = try await context.store.read { try Decision.find(id, $0) }
            guard let known else { throw WebRefusal.missing }
            return .redirect(to: context.links.decision(number: known.number), type: .normal)
        }
        return try await site.shared("decision/\(number)", request, context) {
            let sheet = try await DecisionSheet.load(number, site.words(context.language), context)
            return try await DecisionPage.make(site, context, sheet)
        }
    }

    @Sendable
    private func correction(_ context: MemberContext) async throws -> CorrectionForm {
        let number: String = try context.parameters.value("number")
        let words = desk.words(context)
        let found = try await context.store.read { db in
            try Decision.find(number: number, db).flatMap { decision in
                try Body.find(decision.body, db).map { body in
                    (decision, body, try DecisionCondition.all(of: decision.id, db))
                }
            }
        }
        guard let (decision, body, conditions) = found else { throw WebRefusal.missing }
        try await desk.demandSecretary(of: body.id, context)
        return CorrectionForm(
            decision: decision,
            conditions: conditions,
            body: body,
            fields: try await .load(decision.outcome.alike, body, context, words),
            words: words
        )
    }

    @Sendable
    private func meet(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Int = try context.parameters.value("condition")
        let decision = try await context.store.read { try DecisionCondition.decision(of: id, $0) }
        guard let decision else { throw WebRefusal.missing }
        let address = context.links.decision(number: decision.number)
        return try await desk.send(MeetCondition(id), to: address, context)
    }
}
