import MixedZone

/// The six digits as somebody typed or pasted them.
struct TypedCode: Sendable {
    /// What stands in the field, kept when the form is shown again.
    let text: String
    /// Nil when it is anything but six digits with spaces or hyphens between them.
    let digits: String?

    init(_ text: String) {
        self.text = text
        let digits = text.filter { !$0.isWhitespace && $0 != "-" }
        self.digits = digits.utf8.count == 6 && digits.utf8.allSatisfy(Self.isDigit) ? digits : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Tries the code in each of the forms that asked, the newest first, until one accepts it.
    ///
    /// Returns what the newest form that still works said, and the secret of the form that it is about.
    func attempt(in request: CodeRequest, network: String, _ store: Store) async throws -> Attempt? {
        guard let digits else { return nil }
        var best = Attempt(outcome: .invalid, form: nil)
        for secret in request.secrets {
            let outcome = try await store.keep(TryCode(code: digits, form: secret, network: network))
            switch outcome {
            case .invalid: continue
            case .wrong: if best.outcome == .invalid { best = Attempt(outcome: outcome, form: secret) }
            case .signedIn, .proven, .waiting: return Attempt(outcome: outcome, form: secret)
            }
        }
        return best
    }

    struct Attempt: Sendable {
        let outcome: TryCode.Outcome
        /// The form that answered; nil when none of them works any longer.
        let form: Secret?
    }
}
