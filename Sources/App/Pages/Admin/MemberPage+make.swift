import MixedZone

extension MemberPage {
    /// - Parameter done: what was changed just now, as the address says; anything unknown says nothing.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ sheet: MemberSheet,
        _ draft: GrantDraft,
        _ problems: FormProblems = .none,
        done: String = ""
    ) async throws -> MemberPage {
        let words = site.words(context.language)
        let links = context.links
        let member = sheet.member
        let id = member.id.description
        let heading = Heading(
            title: member.name,
            section: .administration,
            address: { $0.member(id) },
            crumbs: [Link(href: links.members, text: words("members.heading"))],
            notices: notices(done, words),
            hasErrors: !problems.isEmpty
        )
        return MemberPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            name: member.name,
            email: member.email ?? words("members.no-email"),
            address: Link(
                href: links.address(of: id),
                text: words(member.email == nil ? "address.give-link" : "address.replace-link")
            ),
            since: words("members.since", ["date": words.date(sheet.clock.day(of: member.joinedAt))]),
            roles: sheet.grants.map { RoleLine($0, of: sheet, links, words) },
            grant: GrantForm(
                action: links.roles(of: id),
                role: .roles(draft.role, error: problems["role"], words),
                scope: .scopes(sheet.wording.scopes, draft.scope, error: problems["scope"], words),
                until: Field(
                    id: "until",
                    name: "until",
                    label: words("members.until"),
                    isOptional: true,
                    hint: words("members.until-hint"),
                    value: draft.until,
                    error: problems["until"],
                    maxLength: 10
                )
            ),
            erase: Link(href: links.erasure(of: id), text: words("erase.link"))
        )
    }

    private static func notices(_ done: String, _ words: Words) -> [Notice] {
        switch done {
        case "gegeven": [Notice(.good, words("members.granted"), words: words)]
        case "ingetrokken": [Notice(.good, words("members.revoked"), words: words)]
        case "adres": [Notice(.good, words("address.done"), words: words)]
        case "ingeschreven": [Notice(.good, words("enrol.done"), words: words)]
        case "uitgenodigd": [Notice(.good, words("members.invited"), words: words)]
        default: []
        }
    }
}

extension RoleLine {
    fileprivate init(_ grant: Grant, of sheet: MemberSheet, _ links: Links, _ words: Words) {
        text = sheet.wording.text(grant, at: sheet.now)
        revokeAction = links.revocation(grant.id.description)
        revokeLabel = words("members.revoke-label", ["role": text, "name": sheet.member.name])
    }
}
