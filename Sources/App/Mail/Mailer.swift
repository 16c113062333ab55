/// Takes a letter to whoever brings it to its reader.
protocol Mailer: Sendable {
    /// Returns when the letter was taken over.
    ///
    /// Throws ``MailFailure`` when it was not, and may then be called again with the same letter.
    func send(_ letter: Letter, from zone: String) async throws
}

/// Why a letter was not taken over; says nothing about its reader.
enum MailFailure: Error, Equatable, CustomStringConvertible {
    /// The command cannot be started.
    case notStarted
    /// The command ended with another status than 0, or by a signal.
    case refused(status: String)
    /// The command took longer than it may.
    case tookTooLong
    /// The folder cannot be written.
    case notWritten
    /// No text belongs to this kind, or what it is about is gone.
    case wordless(kind: String)
    /// What stands in the outbox is no address.
    case noAddress
    /// What it tells is of no use any more.
    case expired

    /// Whether another letter may well go through.
    var isAboutLetter: Bool {
        switch self {
        case .wordless, .noAddress, .expired: true
        default: false
        }
    }

    /// Whether it can only fail again.
    var isFinal: Bool { self == .expired }

    var description: String {
        switch self {
        case .notStarted: "the mail command cannot be started"
        case .refused(let status): "the mail command ended with \(status)"
        case .tookTooLong: "the mail command took too long"
        case .notWritten: "the mail folder cannot be written"
        case .wordless(let kind): "there is no text for \(kind)"
        case .noAddress: "there is no usable address"
        case .expired: "the code in it has expired"
        }
    }
}
