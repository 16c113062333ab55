import Foundation
import GRDB
import MixedZone

/// Why a call on the command line ends without doing what was asked: a sentence for standard error, and a status
/// that a script can tell apart.
struct CommandFailure: Error, Equatable {
    enum Status: Int32 {
        /// A rule of the zone does not allow it, or a check found something.
        case refused = 1
        /// What was given or stored is not as it must be.
        case badData = 65
        /// Another process, the disk or the zone is not there for it now.
        case unavailable = 69
        /// A fault of the program.
        case fault = 70
        /// The target is there already, or its place cannot be written.
        case cannotCreate = 73
        /// A setting is wrong.
        case wrongSetting = 78
    }

    let status: Status
    let message: String

    init(_ status: Status, _ message: String) {
        self.status = status
        self.message = message
    }

    /// What any error means at the command line.
    ///
    /// - Parameters:
    ///   - sentence: the words for a refusal's slug and values; nil where there are none.
    ///   - field: the words for what is wrong with a field; nil where there are none.
    init(
        _ error: any Error,
        sentence: (any Refusal) -> String?,
        field: (FieldProblem) -> String? = RefusalSentence.english
    ) {
        switch error {
        case let failure as CommandFailure: self = failure
        case let refusal as any Refusal: self.init(refusal, sentence(refusal), field)
        case let invalid as InvalidSeed: self.init(.badData, invalid.description)
        case let wrong as WrongSetting: self.init(.wrongSetting, "setting \(wrong)")
        case ZoneFile.Problem.missing(let path): self.init(.unavailable, "there is no zone file \(path)")
        case ZoneFile.Problem.holdsNoZone(let slug):
            self.init(.badData, "the file of \(slug) holds no such zone")
        case NewZone.Problem.badName(let slug): self.init(.badData, "no zone can be called '\(slug)'")
        case NewZone.Problem.exists(let slug): self.init(.cannotCreate, "the zone \(slug) is there already")
        case NewZone.Problem.folderCannotBeMade(let path):
            self.init(.cannotCreate, "\(path) cannot be written")
        case let locked as ZoneLocked:
            self.init(.unavailable, "another process is working on \(locked.zoneFile)")
        case let failure as HandoverFailure: self.init(.unavailable, failure.description)
        case let failure as DatabaseError: self.init(failure)
        case let failure as CocoaError: self.init(.unavailable, failure.localizedDescription)
        default: self.init(.fault, "unexpected \(String(reflecting: type(of: error))): \(error)")
        }
    }

    private init(_ refusal: any Refusal, _ sentence: String?, _ field: (FieldProblem) -> String?) {
        let fields = (refusal as? HandedRefusal)?.fields ?? (refusal as? InvalidFields)?.problems ?? []
        let named = fields.map { "\($0.field): \(field($0) ?? $0.slug)" }
        let facts = refusal.values.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
        let lines = ["refused: \(sentence ?? refusal.slug)"] + named + (sentence == nil ? facts : [])
        self.init(refusal.kind == .unavailable ? .unavailable : .refused, lines.joined(separator: "\n  "))
    }

    private init(_ error: DatabaseError) {
        let isDamaged = [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
        self.init(
            isDamaged ? .badData : .unavailable,
            (isDamaged ? "the file is damaged: " : "the file cannot be used: ")
                + (error.message ?? "\(error.resultCode)")
        )
    }
}
