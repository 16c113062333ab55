import MixedZone

/// A member gets an e-mail address, or another one, from a host or an administrator.
struct AddressForm: AdminForm {
    let member: Member
    let isAdministrator: Bool
    let words: Words

    private var isFirst: Bool { member.email == nil }

    var title: String {
        words(isFirst ? "address.give-heading" : "address.replace-heading", ["name": member.name])
    }
    var about: String {
        words(isFirst ? "address.give-about" : "address.replace-about", ["address": member.email ?? ""])
    }
    var button: String { words(isFirst ? "address.give-button" : "address.replace-button") }
    var anchor: String { "email" }
    var section: Section { isAdministrator ? .administration : .host }
    var initial: FormFields { FormFields() }

    func crumbs(_ links: Links) -> [Link] {
        guard isAdministrator else { return [Link(href: links.onBehalf(), text: words("on-behalf.heading"))] }
        return [
            Link(href: links.members, text: words("members.heading")),
            Link(href: links.member(member.id.description), text: member.name),
        ]
    }

    func address(_ links: Links) -> String { links.address(of: member.id.description) }

    func done(_ links: Links) -> String {
        isAdministrator ? links.member(member.id.description, done: "adres") : links.onBehalf(done: "adres")
    }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [pen.text("email", words("sign-in.email"), type: "email", inputmode: "email", maxLength: 254)]
    }

    func change(_ typed: FormFields) throws -> GiveAddress {
        GiveAddress(typed["email"], to: member.id)
    }
}
