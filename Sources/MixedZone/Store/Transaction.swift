public import GRDB

/// One command at work: the database, the time, who sends it, and what it leaves behind.
///
/// Lives only inside `run(in:)`. Everything that is written through it is kept or undone as one.
public final class Transaction {
    public let db: Database
    /// The instant of this command (Unix seconds, UTC), never before the last journalled instant.
    public let now: Instant
    public let actor: Actor
    /// Outlives the transaction: what was read before and has not changed since.
    public let memo: Memo

    private let ledger: Ledger
    private let listed: CommandList
    private let scopes: ScopeTables
    private let erasers: [Eraser]
    private let consequences: [Consequence]
    private let command: any Command.Type
    private let cause: Int?
    private var capacity: Role?
    private var loadedStanding: Standing?
    private(set) var sequence: Int?
    private var subject: Subject?
    private var outcomes = 0

    init(
        _ db: Database,
        now: Instant,
        actor: Actor,
        memo: Memo,
        ledger: Ledger,
        listed: CommandList,
        scopes: ScopeTables,
        erasers: [Eraser],
        consequences: [Consequence],
        command: any Command.Type,
        cause: Int?
    ) {
        self.db = db
        self.now = now
        self.actor = actor
        self.memo = memo
        self.ledger = ledger
        self.listed = listed
        self.scopes = scopes
        self.erasers = erasers
        self.consequences = consequences
        self.command = command
        self.cause = cause
    }

    /// The member who sends the command, and the roles held at this instant.
    public var standing: Standing {
        get throws {
            if let loadedStanding { return loadedStanding }
            let standing = try Standing.load(actor, at: now, db)
            loadedStanding = standing
            return standing
        }
    }

    /// The signed-in member.
    ///
    /// Throws `KernelRefusal.signInNeeded` when there is none.
    public var member: Member.ID {
        get throws {
            guard case .member(let id) = actor else { throw KernelRefusal.signInNeeded }
            return id
        }
    }

    /// Demands one of these roles for this scope and journals it as the capacity in which the member acts.
    ///
    /// The person at the command line and the clock pass. Throws `KernelRefusal.notAllowed`.
    public func require(_ roles: Role..., for scope: Scope) throws {
        guard case .member = actor else {
            if actor == .visitor { throw KernelRefusal.signInNeeded }
            return
        }
        let standing = try standing
        guard let role = roles.first(where: { standing.holds($0, for: scope) }) else {
            throw KernelRefusal.notAllowed(command: command.name)
        }
        capacity = role
    }

    /// Whether there is such a place, theme, area or organisation, or it is the whole zone.
    func knows(_ scope: Scope) throws -> Bool {
        try scopes.contains(scope, db)
    }

    /// Takes away what every module knows of somebody who has left.
    func eraseEverywhere(_ member: Member.ID) throws {
        for erase in erasers { try erase(member, self) }
    }

    /// Sends a command inside this one: its own permission check, its own entry, this one as its cause.
    ///
    /// The outer command records its own entry first, so that the cause exists. What the inner one throws undoes
    /// the inner one; the outer one may catch it and go on.
    public func perform<C: Command>(_ command: C) throws -> C.Output {
        try perform(command, as: actor)
    }

    /// Sends a command that follows by itself, whoever sent this one: the clock sends it, this one is its cause.
    public func follow<C: Command>(with command: C) throws -> C.Output {
        try perform(command, as: .clock)
    }

    private func perform<C: Command>(_ command: C, as actor: Actor) throws -> C.Output {
        guard let sequence else { throw UnrecordedCommand(name: self.command.name) }
        let inner = Transaction(
            db,
            now: now,
            actor: actor,
            memo: memo,
            ledger: ledger,
            listed: listed,
            scopes: scopes,
            erasers: erasers,
            consequences: consequences,
            command: C.self,
            cause: sequence
        )
        return try ledger.undoingOnError(db) { try inner.carryOut(command) }
    }

    func carryOut<C: Command>(_ command: C) throws -> C.Output {
        guard listed.contains(C.self) else { throw KernelRefusal.unlistedCommand(C.name) }
        try C.permission.check(actor, command: C.name) { try standing }
        if case .roles(let roles) = C.permission { capacity = try standing.firstRole(among: roles) }
        let changes = db.totalChangesCount
        let output = try command.run(in: self)
        let isJournalled = sequence != nil || db.totalChangesCount == changes
        guard outcomes == 1, isJournalled else { throw UnrecordedCommand(name: C.name) }
        if let subject {
            for consequence in consequences where consequence.commands.contains(C.name) {
                try consequence.follow(subject, self)
            }
        }
        return output
    }

    /// Appends this command's one journal entry.
    ///
    /// - Parameters:
    ///   - isPublic: whether the entry is exported in clear; a private one is exported as its digest alone.
    ///   - facts: flat, without names of people and without free text.
    public func record(
        _ subject: Subject,
        isPublic: Bool = false,
        _ facts: some Facts = NoFacts()
    ) throws {
        outcomes += 1
        guard outcomes == 1 else { throw UnrecordedCommand(name: command.name) }
        self.subject = subject
        sequence = try ledger.append(
            EntryDraft(
                at: now,
                actor: actor,
                capacity: capacity ?? loadedStanding?.firstRole,
                command: "\(command.name)/\(command.version)",
                subject: subject,
                cause: cause,
                isPublic: isPublic
            ),
            facts,
            db
        )
    }

    /// Says that a repeat of what was already so changed nothing, and owes the journal nothing.
    public func nothingChanged() {
        outcomes += 1
    }

    /// Puts a message in the outbox; it leaves after the commit, at least once.
    public func send(_ message: OutgoingMessage) throws {
        try Outbox.insert(message, at: now, db)
    }

    /// Says what open pages may show differently now.
    public func touch(_ topic: Topic) {
        ledger.topics.append(topic)
    }
}

/// A command changed something without an entry, made two, or performed another before its own: a fault in the
/// command, never in its input.
struct UnrecordedCommand: Error {
    let name: String
}

extension Permission {
    func check(_ actor: Actor, command: String, standing: () throws -> Standing) throws {
        let notAllowed = KernelRefusal.notAllowed(command: command)
        switch (self, actor) {
        case (.anyone, _): return
        case (.clock, .clock), (.operators, .atCommandLine): return
        case (.clock, _), (.operators, _): throw notAllowed
        case (_, .atCommandLine), (_, .clock): return
        case (_, .visitor): throw KernelRefusal.signInNeeded
        case (.members, .member):
            guard try standing().isActive else { throw notAllowed }
        case (.roles(let roles), .member):
            guard try standing().holdsAny(of: roles) else { throw notAllowed }
        }
    }
}
