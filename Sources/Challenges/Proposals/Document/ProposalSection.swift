/// A part of the document that people write together.
public enum ProposalSection: String, Codable, Sendable, CaseIterable {
    case problem, plan, planning, revenue, support, permits, risks

    /// Unicode scalars at most.
    public static let longest = 6_000
}
