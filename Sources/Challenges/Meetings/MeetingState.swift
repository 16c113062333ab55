/// Where a meeting of a body stands.
public enum MeetingState: String, Stage {
    case planned, convened, open, closed, minutesDraft, minutesAdopted, cancelled

    public static let kind = ThingKind.meeting
    public static let table = "meetings"
    public static let beginnings: Set<MeetingState> = [.planned]

    public static let edges: [Edge<MeetingState>] = [
        Edge(.planned, .convened, "convene", by: [.secretary]),
        Edge(.convened, .open, "open", by: [.secretary]),
        Edge(.open, .closed, "close", by: [.secretary]),
        Edge(.closed, .minutesDraft, "write-minutes", by: [.secretary]),
        Edge(.minutesDraft, .minutesAdopted, "adopt-minutes", by: [.secretary]),
        Edge(.planned, .cancelled, "cancel", by: [.secretary], reason: .required),
        Edge(.convened, .cancelled, "cancel", by: [.secretary], reason: .required),
    ]
}
