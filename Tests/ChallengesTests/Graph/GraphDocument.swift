@testable import Challenges

/// The declared graphs as a page of the documentation, with a diagram for each.
struct GraphDocument {
    let graphs: [Graph]

    var text: String {
        let head = """
            # The graphs

            Where each thing on the road from opgave to outcome can stand, and who can move it along which edge. Written by a
            test from the code (`RECORD=1` writes it anew); the same edges stand in the table `edges`, which triggers
            enforce. `!` behind a move: it needs a reason. `⧗`: a deadline of the zone begins with it.
            """
        return ([head] + graphs.map(section)).joined(separator: "\n\n") + "\n"
    }

    private func section(_ graph: Graph) -> String {
        let final = graph.states.filter { state in !graph.arrows.contains { $0.from == state } }
        let lines =
            graph.beginnings.map { "    [*] --> \($0)" } + arrows(graph).map { "    \($0)" }
            + final.map { "    \($0) --> [*]" }
        return """
            ## \(graph.kind.rawValue)

            ```mermaid
            stateDiagram-v2
            \(lines.joined(separator: "\n"))
            ```
            """
    }

    private func arrows(_ graph: Graph) -> [String] {
        graph.arrows.map { arrow in
            let marks = (arrow.reason == .required ? "!" : "") + (arrow.starts == nil ? "" : " ⧗")
            let movers = arrow.movers.map(\.rawValue).joined(separator: ", ")
            return "\(arrow.from) --> \(arrow.to): \(arrow.name)\(marks) (\(movers))"
        }
    }
}
