import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// Ideas of residents: reading them, handing one in, and the care of advisers.
struct IdeaRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("ideeen", use: list)
        zone.get("ideeen/nieuw", use: new)
        zone.post("ideeen/nieuw", use: handIn)
        zone.get("ideeen/:idea", use: show)
        zone.get("ideeen/:idea/stukken", use: choosePaper)
        zone.post("ideeen/:idea/stukken", use: addPaper)
        IdeaCare(site: site).add(to: zone)
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let number = request.query["pagina"].isEmpty ? 1 : request.query.value("pagina") ?? 0
        return try await site.shared("ideeen/\(number)", request, context) {
            try await IdeasPage.make(site, context, page: number)
        }
    }

    @Sendable
    private func new(_ request: Request, _ context: ZoneContext) async throws -> Response {
        site.response(try await NewIdeaPage.make(site, context, FormFields()), context.language)
    }

    @Sendable
    private func handIn(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let typed = try await request.form(upTo: site.settings.limits.body)
        do {
            let command = try command(typed, request, context)
            let received = try await context.store.perform(command, as: context.actor)
            let address = context.links.idea(
                received.id.description,
                done: "ontvangen",
                key: received.key ?? ""
            )
            return .redirect(to: address, type: .normal)
        } catch let refusal as any Refusal where [.invalid, .tooMany].contains(refusal.kind) {
            let problems = FormProblems(refusal, at: "title", site.words(context.language))
            let page = try await NewIdeaPage.make(site, context, typed, problems)
            return site.response(page, context.language, refusal: refusal)
        }
    }

    private func command(
        _ typed: FormFields,
        _ request: Request,
        _ context: ZoneContext
    ) throws -> HandInIdea {
        guard let reach = Idea.Reach(rawValue: typed["reach"]) else {
            throw InvalidFields([FieldProblem("reach", "choose-one")])
        }
        return HandInIdea(
            title: typed["title"],
            description: typed["description"],
            reach: reach,
            street: typed["street"],
            area: typed["area"].isEmpty ? nil : typed["area"],
            theme: typed["theme"].isEmpty ? nil : typed["theme"],
            authorName: typed["name"],
            email: typed["email"],
            language: context.language.rawValue,
            network: site.network(of: request, context)
        )
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: Idea.ID = try context.parameters.value("idea")
        let sheet = try await IdeaSheet.load(id, site, context, key: request.query["bewijs"])
        return site.response(
            try await sheet.page(site, context, done: request.query["gelukt"]),
            context.language
        )
    }

    @Sendable
    private func choosePaper(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let (_, form) = try await receipt(request, context)
        return site.response(try await form.page(site, context), context.language)
    }

    /// Who has no key is refused before the document is read.
    @Sendable
    private func addPaper(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let (id, form) = try await receipt(request, context)
        let key = request.query["bewijs"]
        return try await site.upload(request, form, context) { sent in
            let command = AddIdeaPaper(
                sent.fileName,
                sent.file,
                to: id,
                key: key,
                network: site.network(of: request, context)
            )
            _ = try await context.store.perform(command, as: context.actor)
            return context.links.idea(id.description, done: "stuk", key: key)
        }
    }

    /// Throws ``WebRefusal/missing`` for a key that does not fit, or no longer.
    private func receipt(_ request: Request, _ context: ZoneContext) async throws -> (Idea.ID, UploadForm) {
        let (id, key): (Idea.ID, String) = (try context.parameters.value("idea"), request.query["bewijs"])
        guard let idea = try await context.store.read({ try Idea.find(id, key: key, $0) }) else {
            throw WebRefusal.missing
        }
        let form = UploadForm(
            title: idea.title,
            policy: .ofReceipt(idea),
            address: { $0.ideaPapers(id.description, key: key) },
            back: context.links.idea(id.description, key: key)
        )
        return (id, form)
    }
}
