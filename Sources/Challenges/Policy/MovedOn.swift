public import MixedZone

/// The thing stands elsewhere on its road by now, so that this step cannot be made.
public struct MovedOn: Refusal, Equatable {
    public let state: String

    public init(_ state: some Stage) {
        self.state = state.rawValue
    }

    public var kind: RefusalKind { .conflict }
    public var slug: String { "moved-on" }
}
