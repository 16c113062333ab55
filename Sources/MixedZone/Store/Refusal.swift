/// A refusal is a value with a name: the rule that was not met, and what the person may read about it.
///
/// Anything thrown by a command that is not a `Refusal` is an incident: it is logged and never shown.
public protocol Refusal: Error, Sendable {
    var kind: RefusalKind { get }
    /// Stable name, used for the catalogue key `refusal.<slug>` and for problem types.
    var slug: String { get }
    /// What the sentence mentions: names of places in the text to finished words or raw values.
    var values: [String: String] { get }
}

extension Refusal {
    public var values: [String: String] { [:] }
}

/// What a refusal means to the one who asked; one place maps it to a status code.
public enum RefusalKind: String, Sendable, Codable, CaseIterable {
    case invalid, signInNeeded, forbidden, missing, conflict, gone, tooMany, unavailable
}

/// The refusals that the kernel itself can give.
public enum KernelRefusal: Refusal, Equatable {
    /// The command is not on the list of any module of this store.
    case unlistedCommand(String)
    /// Nobody is signed in, and the command needs a member.
    case signInNeeded
    /// The member may not send this command, or not for this instance.
    case notAllowed(command: String)
    /// The thing does not exist, or not for the one who asks.
    case missing
    /// The zone cannot be written at this moment (full disk, damaged file); nothing was lost.
    case unavailable

    public var kind: RefusalKind {
        switch self {
        case .unlistedCommand, .notAllowed: .forbidden
        case .signInNeeded: .signInNeeded
        case .missing: .missing
        case .unavailable: .unavailable
        }
    }

    public var slug: String {
        switch self {
        case .unlistedCommand: "unlisted-command"
        case .signInNeeded: "sign-in-needed"
        case .notAllowed: "not-allowed"
        case .missing: "missing"
        case .unavailable: "unavailable"
        }
    }
}

/// A field that a person filled in wrongly; several can be refused at once.
public struct InvalidFields: Refusal, Equatable {
    /// Field name to the slug of what is wrong with it (catalogue key `field.<slug>`), in the order of the form.
    public let problems: [FieldProblem]

    public init(_ problems: [FieldProblem]) {
        self.problems = problems
    }

    public var kind: RefusalKind { .invalid }
    public var slug: String { "invalid-fields" }
}

public struct FieldProblem: Sendable, Equatable, Codable {
    public let field: String
    public let slug: String

    public init(_ field: String, _ slug: String) {
        self.field = field
        self.slug = slug
    }
}
