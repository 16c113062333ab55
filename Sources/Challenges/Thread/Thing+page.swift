public import GRDB

extension Thing {
    /// The thing on whose page this one is shown; itself where it has a page of its own.
    public func shown(_ db: Database) throws -> Thing {
        switch kind {
        case .milestone: try owner(.execution, "SELECT execution_id FROM milestones WHERE id = ?", db)
        case .report: try owner(.execution, "SELECT execution_id FROM reports WHERE id = ?", db)
        case .objection: try owner(.proposal, "SELECT proposal_id FROM objections WHERE id = ?", db)
        default: self
        }
    }

    private func owner(_ kind: ThingKind, _ sql: String, _ db: Database) throws -> Thing {
        try String.fetchOne(db.cachedStatement(sql: sql), arguments: [id]).map { Thing(kind, $0) } ?? self
    }
}
