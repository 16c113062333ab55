import Foundation
import MixedZone

/// A command on its way to the process that holds the zone: one line of JSON.
///
/// It always comes from the person at the command line; the socket's mode is what proves that.
struct HandedCommand: Codable, Sendable, Equatable {
    let zone: String
    /// The command's stable name.
    let command: String
    let version: Int
    /// The command itself, as JSON.
    let payload: String

    init<C: Command>(_ command: C, for zone: String) throws {
        self.zone = zone
        self.command = C.name
        version = C.version
        payload = String(decoding: try JSONEncoder().encode(command), as: UTF8.self)
    }
}

/// What became of it: one line of JSON with one of the three.
struct HandedReply: Codable, Sendable, Equatable {
    /// A list of one, the command's output, as JSON.
    var output: String?
    var refusal: HandedRefusal?
    /// Why it was not carried out, for the person at the command line.
    var failure: String?

    /// Too many calls at this moment; the command was not looked at.
    static let busy = HandedReply(failure: "the server is busy")

    static func output(_ value: some Encodable) throws -> HandedReply {
        HandedReply(output: String(decoding: try JSONEncoder().encode([value]), as: UTF8.self))
    }

    /// The output of a command of this type.
    ///
    /// Throws the refusal, or ``HandoverFailure``.
    func decoded<Output: Decodable>(_ type: Output.Type) throws -> Output {
        if let refusal { throw refusal }
        guard let output else { throw HandoverFailure(reason: failure ?? "the reply is empty") }
        let list = try JSONDecoder().decode([Output].self, from: Data(output.utf8))
        guard let value = list.first else { throw HandoverFailure(reason: "the reply is empty") }
        return value
    }
}

/// A refusal that another process gave.
struct HandedRefusal: Refusal, Codable, Equatable {
    let kind: RefusalKind
    let slug: String
    let values: [String: String]
    let fields: [FieldProblem]

    init(_ refusal: any Refusal) {
        kind = refusal.kind
        slug = refusal.slug
        values = refusal.values
        fields = (refusal as? InvalidFields)?.problems ?? []
    }
}

/// The other process did not carry out the command, for another reason than a refusal.
struct HandoverFailure: Error, Equatable, CustomStringConvertible {
    let reason: String

    var description: String { reason }
}
