import Challenges
import Hummingbird
import MixedZone

extension Site {
    /// Reads a form with a document and sends it on; what is wrong with it is shown beside the file.
    ///
    /// - Parameter send: sends the command, and returns where to go next.
    func upload(
        _ request: Request,
        _ form: UploadForm,
        _ context: some ZoneRequest,
        send: (MultipartForm) async throws -> String
    ) async throws -> Response {
        var typed = FormFields()
        let invalid: InvalidFields
        do {
            let sent = try await request.multipart(upTo: Paper.largest + MultipartForm.overhead)
            typed = sent.fields
            return .redirect(to: try await send(sent), type: .normal)
        } catch let problems as InvalidFields {
            invalid = problems
        } catch WebRefusal.tooLarge {
            invalid = InvalidFields([FieldProblem("paper", "paper-too-large")])
        }
        let problems = FormProblems(invalid.problems, words(context.language))
        let page = try await form.page(self, context, typed, problems)
        return response(page, context.language, refusal: invalid)
    }
}
