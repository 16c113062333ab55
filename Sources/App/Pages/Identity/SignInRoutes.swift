import Hummingbird
import MixedZone

/// Signing in begins with an e-mail address.
struct SignInRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("aanmelden", use: show)
        zone.post("aanmelden", use: ask)
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let form = CodeRequest(back: request.query.back(within: context.slug))
        return site.response(try await SignInPage.make(site, context, form), context.language)
    }

    /// The same answer for a known and an unknown address.
    @Sendable
    private func ask(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let asked = CodeRequest(try await request.form(upTo: site.settings.limits.body), zone: context.slug)
        let secret = Secret()
        let asking = AskForCode(
            email: asked.email,
            language: context.language.rawValue,
            network: site.network(of: request, context),
            form: secret
        )
        do {
            _ = try await context.store.keep(asking)
        } catch let refusal as any Refusal where [.invalid, .tooMany].contains(refusal.kind) {
            let problems = FormProblems(refusal, at: "email", site.words(context.language))
            let page = try await SignInPage.make(site, context, asked, problems)
            return site.response(page, context.language, refusal: refusal)
        }
        let page = try await CodePage.make(
            site,
            context,
            asked.asking(with: secret),
            isAgain: !asked.secrets.isEmpty
        )
        return site.response(page, context.language)
    }
}
