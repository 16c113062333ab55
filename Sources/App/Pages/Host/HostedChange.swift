/// What a host did to a reservation just now, as the address of its page says it.
enum HostedChange: String, CaseIterable {
    case new = "nieuw"
    case end = "einde"
    case moved = "gewijzigd"
    case cancelled = "geannuleerd"

    /// The key for whoever gets an e-mail about it.
    var told: String {
        switch self {
        case .new: "on-behalf.told"
        case .end, .moved: "hosted.moved.told"
        case .cancelled: "hosted.cancelled.told"
        }
    }

    /// The key for whoever has no address, and must be told by the host.
    var tell: String {
        switch self {
        case .new: "on-behalf.tell"
        case .end, .moved: "hosted.moved.tell"
        case .cancelled: "hosted.cancelled.tell"
        }
    }
}
