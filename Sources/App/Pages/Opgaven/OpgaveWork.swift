import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// Preparing an opgave, checking it, and what its owner does with it afterwards.
struct OpgaveWork: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let desk = FormDesk(site: site)
        let drafters = zone.group("opgaven", context: MemberContext.self).add(
            middleware: RoleGuard(roles: ChallengePolicy.drafters, refusal: .staffOnly)
        )
        drafters.form("nieuw", at: desk) { try await draft($0) }
        let checkers = zone.group("opgaven", context: MemberContext.self).add(
            middleware: RoleGuard(roles: [.editor, .areaCoordinator], refusal: .checkersOnly)
        )
        checkers.get("controle", use: checks)
        let owners = zone.group("opgaven", context: MemberContext.self)
        owners.form(":challenge/bewerking", at: desk) { try await edit($0) }
        owners.post(":challenge/aanbieding", use: offer)
        owners.form(":challenge/controle", at: desk) { try await forms($0) { $0.isChecker }.check }
        owners.form(":challenge/verlenging", at: desk) { try await forms($0) { $0.isOwner }.extend }
        owners.form(":challenge/afsluiting", at: desk) { try await forms($0) { $0.isOwner }.close }
        owners.form(":challenge/instemming", at: desk) { try await forms($0) { $0.isAdviser }.answerClosing }
        owners.form(":challenge/eigenaar", at: desk) { context in
            let forms = try await forms(context) { $0.isOwner || $0.isAdministrator }
            return forms.handOver(to: try await choices(context).owners)
        }
        owners.form(":challenge/intrekking", at: desk) {
            try await forms($0) { $0.isOwner || $0.isAdministrator }.withdraw
        }
    }

    @Sendable
    private func draft(_ context: MemberContext) async throws -> DraftForm {
        let standing = context.viewer.standing
        return DraftForm(
            choices: try await choices(context),
            words: site.words(context.language),
            owner: standing.holdsAny(of: ChallengePolicy.owners) ? standing.member : nil
        )
    }

    @Sendable
    private func edit(_ context: MemberContext) async throws -> EditForm {
        let sheet = try await sheet(context) { $0.isOwner }
        return EditForm(
            challenge: sheet.challenge,
            choices: try await choices(context),
            words: site.words(context.language)
        )
    }

    private func choices(_ context: MemberContext) async throws -> ChallengeChoices {
        let (language, now) = (context.language, context.store.now)
        return try await context.store.read { try ChallengeChoices.load(language, at: now, $0) }
    }

    private func forms(
        _ context: MemberContext,
        for isAllowed: (ChallengePolicy) -> Bool
    ) async throws -> OpgaveForms {
        let sheet = try await sheet(context, for: isAllowed)
        return OpgaveForms(challenge: sheet.challenge, words: site.words(context.language))
    }

    /// Throws ``WebRefusal/missing`` for who cannot see it, `KernelRefusal.notAllowed` for who may not do this.
    private func sheet(
        _ context: MemberContext,
        for isAllowed: (ChallengePolicy) -> Bool
    ) async throws -> OpgaveSheet {
        let id: Challenge.ID = try context.parameters.value("challenge")
        let sheet = try await OpgaveSheet.load(id, site, context)
        guard isAllowed(sheet.policy) else { throw KernelRefusal.notAllowed(command: "opgave") }
        return sheet
    }

    /// What is missing is shown on the form in which it can be filled in.
    @Sendable
    private func offer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Challenge.ID = try context.parameters.value("challenge")
        do {
            _ = try await context.store.perform(OfferChallenge(id), as: context.actor)
        } catch let invalid as InvalidFields {
            let form = try await edit(context)
            return try await FormDesk(site: site).show(form, refusing: invalid, context)
        } catch let moved as MovedOn {
            let sheet = try await OpgaveSheet.load(id, site, context)
            let problems = FormProblems(moved, at: "challenge", site.words(context.language))
            let page = try await OpgavePage.make(site, context, sheet, problems)
            return site.response(page, context.language, status: moved.kind.status)
        }
        return .redirect(to: context.links.challenge(id.description, done: "aangeboden"), type: .normal)
    }

    @Sendable
    private func checks(_ request: Request, _ context: MemberContext) async throws -> Response {
        site.response(try await ChecksPage.make(site, context), context.language)
    }
}
