private import GRDB
public import MixedZone

/// Somebody brings an idea for their street, block or neighbourhood, with an account or without.
public struct HandInIdea: Command {
    public static let name = "hand-in-idea"
    public static let permission = Permission.anyone

    public let title: String
    public let description: String
    public let reach: Idea.Reach
    public let street: String
    public let area: String?
    public let theme: String?
    /// Of who has no account, if they like; nobody but advisers reads it.
    public let authorName: String
    /// Where the receipt goes, if they like.
    public let email: String
    public let language: String
    /// What the sender's network is known by.
    public let network: String

    public init(
        title: String,
        description: String,
        reach: Idea.Reach,
        street: String = "",
        area: String?,
        theme: String? = nil,
        authorName: String = "",
        email: String = "",
        language: String = "nl",
        network: String
    ) {
        self.title = title
        self.description = description
        self.reach = reach
        self.street = street
        self.area = area
        self.theme = theme
        self.authorName = authorName
        self.email = email
        self.language = language
        self.network = network
    }

    public struct Received: Codable, Sendable, Equatable {
        public let id: Idea.ID
        public let receipt: Int
        /// With it who has no account adds a photo; nil for a member.
        public let key: String?
    }

    struct HandedIn: Facts {
        let reach: Idea.Reach
        let area: String?
        let theme: String?
        let receipt: Int
        let hasAccount: Bool
    }

    public static let longestTitle = 120
    public static let longestDescription = 4_000
    static let perNetwork = RateLimit(count: 10, seconds: 3_600)
    /// Receipts to one address that somebody filled in; an idea after them is received without a letter.
    static let perAddress = RateLimit(count: 3, seconds: 86_400)

    /// Throws `InvalidFields`, and a refusal of the kind `tooMany` after ten ideas from one network in an hour.
    public func run(in transaction: Transaction) throws -> Received {
        let db = transaction.db
        let checked = try checked(in: transaction)
        if case .visitor = transaction.actor {
            try Self.perNetwork.count("idea-network", network, at: transaction.now, db)
        }
        let author = try? transaction.member
        if let author {
            try Self.perNetwork.count("idea-member", author.description, at: transaction.now, db)
        }
        let id = Idea.ID.random(at: transaction.now)
        let thread = try Thread.begin(in: transaction)
        let receipt = try (Int.fetchOne(db, sql: "SELECT max(receipt) FROM ideas") ?? 0) + 1
        let due = try Deadlines.load(db).due(.idea, after: transaction.now)
        let key = author == nil ? Secret() : nil
        let address = author == nil && !checked.email.isEmpty ? checked.email : nil
        try db.cachedStatement(
            sql: """
                INSERT INTO ideas (id, thread_id, state, since, due_at, title, description, reach, street, area_id,
                    theme_id, author_id, author_name, author_email, language, receipt, received_at, receipt_key)
                VALUES (?1, ?2, 'received', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?3, ?16)
                """
        ).execute(
            arguments: [
                id, thread, transaction.now, due, checked.title, checked.description, reach.rawValue,
                checked.street, area, theme, author, author == nil ? checked.name : "", address,
                language == "en" ? "en" : "nl", receipt, key?.digest,
            ]
        )
        if let author { try Follow.tie(author, to: thread, as: .author, in: transaction) }
        var step = StepDraft(Thing(.idea, id), thread, "hand-in", mover: .author)
        step.due = due
        _ = try step.append(in: transaction)
        try transaction.record(
            Subject("idea", id),
            HandedIn(reach: reach, area: area, theme: theme, receipt: receipt, hasAccount: author != nil)
        )
        try confirm(id, receipt, key, author, address, in: transaction)
        try Idea.askAdvisers(about: id, area: area, until: due, in: transaction)
        return Received(id: id, receipt: receipt, key: key?.text)
    }

    private func confirm(
        _ id: Idea.ID,
        _ receipt: Int,
        _ key: Secret?,
        _ author: Member.ID?,
        _ address: String?,
        in transaction: Transaction
    ) throws {
        let recipient: OutgoingMessage.Recipient? =
            author.map { .member($0) } ?? address.map { .address($0, language: language) }
        guard let recipient else { return }
        if let address {
            do {
                try Self.perAddress.count("idea-receipt", address, at: transaction.now, transaction.db)
            } catch let refusal as any Refusal where refusal.kind == .tooMany {
                return
            }
        }
        var values = ["thing": Thing(.idea, id).description, "receipt": "\(receipt)"]
        values["key"] = key?.text
        try transaction.send(OutgoingMessage("idea-received", to: recipient, values))
    }

    private struct Checked {
        var title = ""
        var description = ""
        var street = ""
        var name = ""
        var email = ""
    }

    private func checked(in transaction: Transaction) throws -> Checked {
        var (checked, problems) = (Checked(), [FieldProblem]())
        func text(_ text: String, _ field: String, isRequired: Bool, most: Int) -> String {
            do {
                return try WrittenText.checked(text, field: field, isRequired: isRequired, most: most)
            } catch {
                problems += (error as? InvalidFields)?.problems ?? []
                return ""
            }
        }
        checked.title = text(title, "title", isRequired: true, most: Self.longestTitle)
        checked.description = text(
            description,
            "description",
            isRequired: true,
            most: Self.longestDescription
        )
        checked.street = text(street, "street", isRequired: false, most: 120)
        checked.name = text(authorName, "name", isRequired: false, most: 80)
        checked.email = EmailAddress.normalized(email)
        if [checked.title, checked.street, checked.name].contains(where: \.holdsHiddenCharacters) {
            problems.append(FieldProblem("title", "name-characters"))
        }
        if let area, try Area.find(area, transaction.db) == nil {
            problems.append(FieldProblem("area", "choose-listed"))
        }
        if let theme, try !Theme.all(transaction.db).contains(where: { $0.id == theme }) {
            problems.append(FieldProblem("theme", "choose-listed"))
        }
        if !checked.email.isEmpty, !EmailAddress.isPlausible(checked.email) {
            problems.append(FieldProblem("email", "email"))
        }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        return checked
    }
}
