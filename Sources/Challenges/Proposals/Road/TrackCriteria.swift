internal import Foundation

/// The values by which a track was chosen, stored with the choice so that everybody can check it.
public struct TrackCriteria: Codable, Sendable, Equatable {
    /// Of which year the rules are.
    public let rulesYear: Int
    public let costCents: Int
    public let thresholdCents: Int
    public let needsPermit: Bool
    public let isReversible: Bool
    /// Within the mandate and the budget of the area, as the adviser sees it.
    public let isWithinMandate: Bool
    /// Reviews of the last version that advise against.
    public let negativeReviews: Int
    /// Somebody who is affected objects, as far as the adviser knows.
    public let hasAffectedObjection: Bool

    /// What makes the quick track possible; each holds or not.
    public enum Criterion: String, Sendable, CaseIterable {
        case cost, permit, reversible, mandate, reviews, affected
    }

    public func holds(_ criterion: Criterion) -> Bool {
        switch criterion {
        case .cost: costCents <= thresholdCents
        case .permit: !needsPermit
        case .reversible: isReversible
        case .mandate: isWithinMandate
        case .reviews: negativeReviews == 0
        case .affected: !hasAffectedObjection
        }
    }

    /// The quick track is possible only where every one holds.
    public var allowQuick: Bool { Criterion.allCases.allSatisfy(holds) }
}

extension TrackCriteria {
    static func read(_ json: String) throws -> TrackCriteria {
        try JSONDecoder().decode(TrackCriteria.self, from: Data(json.utf8))
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
