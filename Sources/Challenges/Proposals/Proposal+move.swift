internal import MixedZone

extension Proposal {
    /// A move of this proposal, on behalf of its team where somebody of the team makes it.
    ///
    /// - Parameter inner: who may know of it; nil for everybody who sees the proposal.
    func move(
        to state: ProposalState,
        by mover: Mover,
        reason: String = "",
        body: String? = nil,
        version: String? = nil,
        due: Instant? = nil,
        within inner: Circle? = nil
    ) -> Move<ProposalState> {
        let isTeams = mover == .spokesperson || mover == .teamMember
        return Move(
            thing: id.description,
            thread: thread,
            from: self.state,
            to: state,
            mover: mover,
            reason: reason,
            version: version,
            team: isTeams ? team.description : nil,
            body: body,
            circle: inner ?? circle,
            due: due
        )
    }

    /// What happens without a change of state.
    func step(_ name: String, by mover: Mover, text: String = "") -> StepDraft {
        var draft = StepDraft(thing, thread, name, mover: mover)
        draft.text = text
        draft.circle = circle
        if mover == .spokesperson || mover == .teamMember { draft.team = team.description }
        return draft
    }
}
