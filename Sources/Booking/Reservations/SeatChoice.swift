public import MixedZone

/// Which seat somebody wants: one they chose, any that offers what they wish, or the nearest to somebody.
public enum SeatChoice: Codable, Sendable, Equatable {
    case seat(Seat.ID)
    case any(location: String, feature: SeatFeature?)
    /// Beside somebody who reserved at the same time and agreed to be found so.
    case near(Member.ID, location: String)
}

/// What somebody shares of this visit, if anything.
public struct Sharing: Codable, Sendable, Equatable {
    /// Shown to signed-in members between check-in and check-out.
    public let isShared: Bool
    /// What they work on today; 280 characters at most.
    public let today: String

    public static let nothing = Sharing(isShared: false, today: "")

    public init(isShared: Bool, today: String) {
        self.isShared = isShared
        self.today = today
    }

    /// Without hidden characters; throws `InvalidFields` when the text is too long.
    func checked() throws -> Sharing {
        let text = today.withoutHiddenCharacters.trimmingWhitespace
        guard text.unicodeScalars.count <= ChangeProfile.longestText else {
            throw InvalidFields([FieldProblem("today", "text-too-long")])
        }
        return Sharing(isShared: isShared, today: text)
    }
}
