import Support
import Testing

@testable import Challenges

@Suite struct `The page with the graphs` {
    @Test func `shows what the code declares`() throws {
        try Golden("../../../docs").check(GraphDocument(graphs: Graphs.all).text, named: "graphs.md")
    }
}
