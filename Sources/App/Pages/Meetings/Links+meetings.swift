extension Links {
    func meeting(_ id: String) -> String { "\(home)/overleggen/\(id)" }
    func meetingMove(_ id: String) -> String { meeting(id) + "/stap" }
    func meetingCancellation(_ id: String) -> String { meeting(id) + "/annulering" }
    func newPoint(_ meeting: String) -> String { self.meeting(meeting) + "/agendapunt" }
    func meetingBallot(_ meeting: String) -> String { self.meeting(meeting) + "/stemming" }
    func newAction(_ meeting: String) -> String { self.meeting(meeting) + "/actie" }
    func minutes(_ meeting: String) -> String { self.meeting(meeting) + "/verslag" }
    func attendance(_ meeting: String) -> String { self.meeting(meeting) + "/aanwezigheid" }
    func action(_ id: Int) -> String { "\(home)/overleggen/acties/\(id)" }
}
