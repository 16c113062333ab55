import Hummingbird
import MixedZone

/// Somebody new, whose address a code has proven, starts a profile.
struct StartProfileRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.post("aanmelden/profiel", use: start)
    }

    @Sendable
    private func start(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let fields = try await request.form(upTo: site.settings.limits.body)
        let form = ProfileStart(fields, zone: context.slug)
        guard let secret = form.secret, let email = try await provenAddress(secret, context) else {
            return try await startOver(form, context)
        }
        do {
            let command = try form.command(email: email, context.language)
            let joined = try await context.store.perform(command, as: context.actor)
            _ = try await context.store.keep(UseUpProof(form: secret))
            return try await comeIn(joined, form, request, context)
        } catch let refusal as any Refusal where [.invalid, .conflict, .forbidden].contains(refusal.kind) {
            let problems = FormProblems(refusal, at: "role", site.words(context.language))
            let page = try await StartProfilePage.make(site, context, form, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
    }

    private func provenAddress(_ secret: Secret, _ context: ZoneContext) async throws -> String? {
        let now = context.store.now
        return try await context.store.read { try ProvenAddress.load(form: secret, at: now, $0) }
    }

    private func comeIn(
        _ joined: JoinZone.Joined,
        _ form: ProfileStart,
        _ request: Request,
        _ context: ZoneContext
    ) async throws -> Response {
        guard joined.isActive else {
            return site.response(try await WaitingPage.make(site, context, .requested), context.language)
        }
        let token = try await context.store.keep(OpenSession(member: joined.member))
        return try await site.welcome(token, to: form.back, request, context)
    }

    /// The proof is used up or too old: signing in begins again, with a sentence that says so.
    private func startOver(_ form: ProfileStart, _ context: ZoneContext) async throws -> Response {
        let words = site.words(context.language)
        let problems = FormProblems("email", words("field.proof-gone"))
        let page = try await SignInPage.make(site, context, CodeRequest(back: form.back), problems)
        return site.response(page, context.language, status: .gone)
    }
}
