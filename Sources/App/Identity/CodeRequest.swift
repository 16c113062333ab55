import MixedZone

/// What the form for a code carries, unseen: the secrets of the forms that asked, and where to go afterwards.
///
/// Asking again adds a secret, so that the code from a mail that was slow still works on the new page.
struct CodeRequest: Sendable {
    /// As many as an address may ask for codes within their validity.
    static let mostSecrets = 5

    let email: String
    /// The newest first.
    let secrets: [Secret]
    let back: LocalPath?

    /// A form that was sent: with the secrets that were handed out before.
    init(_ fields: FormFields, zone: String) {
        email = EmailAddress.normalized(fields["email"])
        secrets = fields.all("formulier").filter { !$0.isEmpty }.prefix(Self.mostSecrets).map(
            Secret.init(presented:)
        )
        back = fields.back(within: zone)
    }

    /// A form that begins anew.
    init(back: LocalPath?) {
        self.init(email: "", secrets: [], back: back)
    }

    private init(email: String, secrets: [Secret], back: LocalPath?) {
        self.email = email
        self.secrets = secrets
        self.back = back
    }

    /// The same with a new secret before the others.
    func asking(with secret: Secret) -> CodeRequest {
        CodeRequest(email: email, secrets: Array(([secret] + secrets).prefix(Self.mostSecrets)), back: back)
    }

    /// Address, secrets and way back as fields of the next form.
    var hidden: [HiddenField] {
        [HiddenField(name: "email", value: email)]
            + secrets.map { HiddenField(name: "formulier", value: $0.text) }
            + (back.map { [HiddenField(name: "terug", value: $0.description)] } ?? [])
    }
}
