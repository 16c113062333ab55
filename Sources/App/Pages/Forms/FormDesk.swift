import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Shows the forms of an administrator and sends what they say.
struct FormDesk: Sendable {
    let site: Site

    func show(_ form: some AdminForm, _ context: MemberContext) async throws -> Response {
        try await response(form, form.initial, .none, .ok, context)
    }

    /// The form with other values than those that hold.
    func show(
        _ form: some AdminForm,
        holding fields: FormFields,
        _ context: MemberContext
    ) async throws -> Response {
        try await response(form, fields, .none, .ok, context)
    }

    /// The form as it stands, with what was refused for the sake of its fields.
    func show(
        _ form: some AdminForm,
        refusing refusal: any Refusal,
        _ context: MemberContext
    ) async throws -> Response {
        let problems = FormProblems(refusal, at: form.anchor, site.words(context.language))
        return try await response(form, form.initial, problems, refusal.kind.status, context)
    }

    /// A change that hits reservations is refused once, and shown with them.
    func send(
        _ form: some AdminForm,
        _ request: Request,
        _ context: MemberContext
    ) async throws -> Response {
        let typed = try await request.form(upTo: site.settings.limits.body)
        do {
            let made = try await context.store.perform(form.change(typed), as: context.actor)
            return .redirect(to: form.done(context.links, made: made), type: .normal)
        } catch let refusal as any Refusal where [.invalid, .conflict].contains(refusal.kind) {
            let words = site.words(context.language)
            let anchor = refusal is NotSettled ? SettlementFields.choice : form.anchor
            let problems = FormProblems(refusal, at: anchor, words)
            return try await response(form, typed, problems, refusal.kind.status, context)
        }
    }

    private func response(
        _ form: some AdminForm,
        _ typed: FormFields,
        _ problems: FormProblems,
        _ status: HTTPResponse.Status,
        _ context: MemberContext
    ) async throws -> Response {
        let words = site.words(context.language)
        let crumbs = form.crumbs(context.links)
        let heading = Heading(
            title: form.title,
            section: form.section,
            address: { form.address($0) },
            crumbs: crumbs,
            hasErrors: !problems.isEmpty
        )
        let parts = form.parts(typed, problems)
        let page = ChangePage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines(of: parts),
            title: form.title,
            about: form.about,
            action: form.address(context.links),
            parts: parts,
            impact: try await impact(of: form, typed, problems, status, context, words),
            button: form.button,
            back: Link(href: crumbs.last?.href ?? context.links.managedPlaces, text: words("manage.back"))
        )
        return site.response(page, context.language, status: status)
    }

    private func impact(
        of form: some AdminForm,
        _ typed: FormFields,
        _ problems: FormProblems,
        _ status: HTTPResponse.Status,
        _ context: MemberContext,
        _ words: Words
    ) async throws -> ImpactSection {
        guard status != .ok, let change = try? form.change(typed) as? any SettledChange else { return .none }
        let now = context.store.now
        let sheet = try await context.store.read { try ImpactSheet.load(change, at: now, $0) }
        return sheet?.section(typed, problems, words) ?? .none
    }
}

extension RouterGroup<MemberContext> {
    /// The two routes of a form: to see it and to send it.
    func form(
        _ path: RouterPath,
        at desk: FormDesk,
        _ load: @escaping @Sendable (MemberContext) async throws -> some AdminForm
    ) {
        get(path) { _, context in try await desk.show(load(context), context) }
        post(path) { request, context in try await desk.send(load(context), request, context) }
    }
}
