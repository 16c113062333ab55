import Hummingbird
import MixedZone

/// A member changes the address by which they sign in, with a code to the new one.
struct OwnAddressRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let members = zone.group("profiel/e-mailadres", context: MemberContext.self)
        members.get { _, context in
            site.response(try await OwnAddressPage.ask(site, context), context.language)
        }
        members.post(use: ask)
        members.post("code", use: enter)
    }

    @Sendable
    private func ask(_ request: Request, _ context: MemberContext) async throws -> Response {
        let email = try await request.form(upTo: site.settings.limits.body)["email"]
        let form = Secret()
        let asking = AskForCode(
            email: email,
            language: context.language.rawValue,
            network: network(of: request, context),
            form: form,
            isForChange: true
        )
        do {
            _ = try await context.store.keep(asking)
        } catch let refusal as any Refusal where [.invalid, .tooMany].contains(refusal.kind) {
            return try await again(
                email,
                FormProblems(refusal, at: "email", words(context)),
                refusal,
                context
            )
        }
        let page = try await OwnAddressPage.enter(
            site,
            context,
            email: EmailAddress.normalized(email),
            form: form
        )
        return site.response(page, context.language)
    }

    @Sendable
    private func enter(_ request: Request, _ context: MemberContext) async throws -> Response {
        let fields = try await request.form(upTo: site.settings.limits.body)
        let (email, form) = (fields["email"], Secret(presented: fields["formulier"]))
        let typed = TypedCode(fields["code"])
        let problem: String
        do {
            switch try await prove(typed, form, request, context) {
            case .proven(let proven): return try await take(proven, form, context)
            case .wrong(let left): problem = words(context).count("field.code-wrong", left)
            case .invalid: problem = words(context).problem(FieldProblem("code", "code-invalid"))
            case nil: problem = words(context).problem(FieldProblem("code", "code-digits"))
            }
        } catch let refusal as any Refusal where refusal.kind == .tooMany {
            let problems = FormProblems(refusal, at: "code", words(context))
            let page = try await OwnAddressPage.enter(site, context, email: email, form: form, problems)
            return site.response(page, context.language, refusal: refusal)
        }
        let page = try await OwnAddressPage.enter(
            site,
            context,
            email: email,
            form: form,
            typed: typed.text,
            FormProblems("code", problem)
        )
        return site.response(page, context.language, status: .unprocessableContent)
    }

    /// Nil for what is no code.
    private func prove(
        _ typed: TypedCode,
        _ form: Secret,
        _ request: Request,
        _ context: MemberContext
    ) async throws -> ProveAddress.Outcome? {
        guard let digits = typed.digits else { return nil }
        let network = network(of: request, context)
        return try await context.store.keep(ProveAddress(code: digits, form: form, network: network))
    }

    private func take(_ email: String, _ form: Secret, _ context: MemberContext) async throws -> Response {
        do {
            _ = try await context.store.perform(ChangeAddress(email), as: context.actor)
        } catch let refusal as any Refusal where [.invalid, .conflict].contains(refusal.kind) {
            return try await again(
                email,
                FormProblems(refusal, at: "email", words(context)),
                refusal,
                context
            )
        }
        _ = try await context.store.keep(UseUpProof(form: form))
        return .redirect(to: context.links.profile(saved: "adres"), type: .normal)
    }

    private func again(
        _ email: String,
        _ problems: FormProblems,
        _ refusal: any Refusal,
        _ context: MemberContext
    ) async throws -> Response {
        let page = try await OwnAddressPage.ask(site, context, typed: email, problems)
        return site.response(page, context.language, refusal: refusal)
    }

    private func network(of request: Request, _ context: MemberContext) -> String {
        ClientAddress(trustedProxies: site.settings.trustedProxies).network(of: request, on: context.channel)
    }

    private func words(_ context: MemberContext) -> Words { site.words(context.language) }
}
