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
        guard !fields.isShowOnly else {
            return site.response(try await StartProfilePage.make(site, context, form), context.language)
        }
        guard let secret = form.secret, let email = try await provenAddress(secret, context) else {
            return try await startOver(form, context)
        }
        do {
            let command = try form.command(email: email, context.language)
            let joined = try await context.store.perform(command, as: context.actor)
            return try await comeIn(joined.member, isActive: joined.isActive, form, request, context)
        } catch JoinZone.Refused.addressInUse {
            return try await comeInAgain(email, form, request, context)
        } catch let refusal as any Refusal where [.invalid, .forbidden].contains(refusal.kind) {
            let problems = FormProblems(refusal, at: "role", site.words(context.language))
            let page = try await StartProfilePage.make(site, context, form, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
    }

    private func provenAddress(_ secret: Secret, _ context: ZoneContext) async throws -> String? {
        let now = context.store.now
        return try await context.store.read { try ProvenAddress.load(form: secret, at: now, $0) }
    }

    /// Coming in uses up the proof; who has to wait may send the form again and reads the same.
    private func comeIn(
        _ member: Member.ID,
        isActive: Bool,
        _ form: ProfileStart,
        _ request: Request,
        _ context: ZoneContext
    ) async throws -> Response {
        guard isActive else {
            let asking = try await context.store.read { try Member.find(member, $0) }
            let page = try await WaitingPage.makeForRequest(site, context, of: asking)
            return site.response(page, context.language)
        }
        if let secret = form.secret { _ = try await context.store.keep(UseUpProof(form: secret)) }
        let token = try await context.store.keep(OpenSession(member: member))
        return try await site.welcome(token, to: form.back, request, context)
    }

    /// The form was sent twice and this one came second, or somebody else was quicker to make them a member: whoever
    /// proved the address gets the answer that its holder gets.
    private func comeInAgain(
        _ email: String,
        _ form: ProfileStart,
        _ request: Request,
        _ context: ZoneContext
    ) async throws -> Response {
        guard let holder = try await context.store.read({ db in try Member.find(email: email, db) }) else {
            return try await startOver(form, context)
        }
        return try await comeIn(holder.id, isActive: holder.state == .active, form, request, context)
    }

    /// The proof is used up or too old: signing in begins again, with a sentence that says so, unless this very form
    /// has brought the visitor in already.
    private func startOver(_ form: ProfileStart, _ context: ZoneContext) async throws -> Response {
        if let viewer = context.viewer, viewer.member.name == form.name.trimmingWhitespace {
            return site.onward(to: form.back, context)
        }
        let words = site.words(context.language)
        let problems = FormProblems("email", words("field.proof-gone"))
        let page = try await SignInPage.make(site, context, CodeRequest(back: form.back), problems)
        return site.response(page, context.language, status: .gone)
    }
}
