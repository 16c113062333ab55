import Hummingbird
import MixedZone

/// The code from the mail, typed into the form that asked for it.
struct CodeRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.post("aanmelden/code", use: enter)
    }

    @Sendable
    private func enter(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let fields = try await request.form(upTo: site.settings.limits.body)
        let asked = CodeRequest(fields, zone: context.slug)
        guard !fields.isShowOnly else {
            return site.response(try await CodePage.make(site, context, asked), context.language)
        }
        let typed = TypedCode(fields["code"])
        do {
            let network = site.network(of: request, context)
            let attempt = try await typed.attempt(in: asked, network: network, context.store)
            return try await answer(attempt, asked, typed, request, context)
        } catch let refusal as any Refusal where refusal.kind == .tooMany {
            let problems = FormProblems(refusal, at: "code", site.words(context.language))
            let page = try await CodePage.make(site, context, asked, typed: typed.text, problems)
            return site.response(page, context.language, refusal: refusal)
        }
    }

    /// A code that was used in this very browser, by a form that was sent twice, leads on all the same.
    private func answer(
        _ attempt: TypedCode.Attempt?,
        _ asked: CodeRequest,
        _ typed: TypedCode,
        _ request: Request,
        _ context: ZoneContext
    ) async throws -> Response {
        let words = site.words(context.language)
        switch attempt?.outcome {
        case .signedIn(let token, _):
            return try await site.welcome(token, to: asked.back, request, context)
        case .proven:
            return try await begin(ProfileStart(secret: attempt?.form, back: asked.back), context)
        case .waiting:
            let member = try await context.store.read { try Member.find(email: asked.email, $0) }
            let page = try await WaitingPage.makeForRequest(site, context, of: member)
            return site.response(page, context.language)
        case .wrong(let left):
            return try await again(words.count("field.code-wrong", left), asked, typed, context)
        case .invalid where context.viewer?.member.email == asked.email:
            return site.onward(to: asked.back, context)
        case .invalid:
            return try await again(words.problem(FieldProblem("code", "code-invalid")), asked, typed, context)
        case nil:
            return try await again(words.problem(FieldProblem("code", "code-digits")), asked, typed, context)
        }
    }

    /// Somebody new proved an address: now a profile, where people join by themselves.
    private func begin(_ start: ProfileStart, _ context: ZoneContext) async throws -> Response {
        guard try await site.face(context).zone.membership != .invited else {
            return site.response(try await WaitingPage.makeByInvitation(site, context), context.language)
        }
        return site.response(try await StartProfilePage.make(site, context, start), context.language)
    }

    private func again(
        _ sentence: String,
        _ asked: CodeRequest,
        _ typed: TypedCode,
        _ context: ZoneContext
    ) async throws -> Response {
        let problems = FormProblems("code", sentence)
        let page = try await CodePage.make(site, context, asked, typed: typed.text, problems)
        return site.response(page, context.language, status: .unprocessableContent)
    }
}
