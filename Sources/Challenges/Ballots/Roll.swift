import MixedZone

/// Who sits on each seat with a vote when a ballot opens: the holder, or the deputy when the holder is away.
struct Roll {
    struct Line: Equatable {
        let seat: BodySeat
        /// Nil for a vacant seat whose deputy is not there either.
        let member: Member.ID?
        let isDeputy: Bool
        let isPresent: Bool
        /// There, but with a part in the proposal, and no deputy to step in.
        var isRecused = false

        var takesPart: Bool { isPresent && !isRecused }
    }

    let lines: [Line]

    /// Nobody sits on two seats: a holder takes the own seat before standing in for anybody.
    ///
    /// - Parameters:
    ///   - terms: those that hold on the day.
    ///   - attendance: who is in the meeting; nil between meetings, when everybody can be reached.
    ///   - interested: who has a part in what is voted on and cannot vote.
    init(
        _ seats: [BodySeat],
        _ terms: [SeatTerm],
        attendance: Set<Member.ID>?,
        interested: Set<Member.ID> = []
    ) {
        func isThere(_ member: Member.ID) -> Bool { attendance?.contains(member) ?? true }
        let voting = seats.filter(\.hasVote)
        let holders = terms.filter { !$0.isDeputy }.reduce(into: [:]) { $0[$1.seat] = $1.member }
        var taken = Set(voting.compactMap { holders[$0.id] }.filter(isThere))
        lines = voting.map { seat in
            let holder = holders[seat.id]
            if let holder, isThere(holder), !interested.contains(holder) {
                return Line(seat: seat, member: holder, isDeputy: false, isPresent: true)
            }
            let deputy = terms.first {
                $0.seat == seat.id && $0.isDeputy && isThere($0.member) && !taken.contains($0.member)
                    && !interested.contains($0.member)
            }
            guard let deputy else {
                let isThere = holder.map(isThere) ?? false
                return Line(
                    seat: seat,
                    member: holder,
                    isDeputy: false,
                    isPresent: isThere,
                    isRecused: isThere
                )
            }
            taken.insert(deputy.member)
            return Line(seat: seat, member: deputy.member, isDeputy: true, isPresent: true)
        }
    }
}
