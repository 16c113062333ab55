/// Who a team is made of, as the page shows it and as its state follows from it.
public struct Composition: Sendable, Equatable {
    /// Without observers.
    public let people: Int
    public let residents: Int
    public let entrepreneurs: Int
    public let hasContact: Bool
    public let hasSpokesperson: Bool

    public static let leastPeople = 3

    public init(_ members: [TeamMember]) {
        let counted = members.filter { $0.role != .observer }
        people = counted.count
        residents = counted.filter { $0.capacity == .resident }.count
        entrepreneurs = counted.filter { $0.capacity == .entrepreneur }.count
        hasContact = members.contains(where: \.isContact)
        hasSpokesperson = members.contains { $0.role == .spokesperson }
    }

    /// Three people at least, and one of them a resident or an entrepreneur.
    public var isEnough: Bool { people >= Self.leastPeople && residents + entrepreneurs > 0 }

    public var hasResidentsMajority: Bool { residents * 2 > people }
}
