import Challenges
import MixedZone

extension TeamParts {
    /// What is said to everybody, or within the team.
    func room(isPublic: Bool) -> RoomPart {
        let id = isPublic ? "openbaar" : "besloten"
        let posts = sheet.posts.filter { $0.isPublic == isPublic }
        let field = isPublic ? "content" : "content-besloten"
        let isTyped = typed?.isPublic == isPublic
        return RoomPart(
            id: id,
            title: words("team.room.\(id)"),
            about: words("team.room.\(id)-about"),
            none: words("team.room.none"),
            posts: posts.map(line),
            canPost: sheet.policy.mayPost,
            action: links.teamPosts(sheet.team.id),
            field: Field(
                id: field,
                name: "content",
                label: words("team.post.\(id)"),
                value: isTyped ? typed?.content ?? "" : "",
                error: isTyped ? problems[field] : "",
                maxLength: PostToTeam.longest,
                isLong: true
            ),
            button: words("team.post.button-\(id)")
        )
    }

    private func line(_ post: TeamPost) -> PostLine {
        let who = post.name.isEmpty ? words("team.somebody-gone") : post.name
        let when = words.moment(post.postedAt, sheet.names.clock)
        let mayHide = !post.isHidden && mayHide(post)
        return PostLine(
            name: reader == nil ? words("team.somebody") : who,
            when: when,
            paragraphs: post.content.paragraphs,
            hidden: post.isHidden ? words("team.post.hidden") : "",
            hide: mayHide
                ? Link(href: links.hiddenPost(sheet.team.id, post.id), text: words("team.post.hide"))
                : Link(href: "", text: ""),
            hideLabel: words("team.post.hide-label", ["name": who, "when": when])
        )
    }

    private func mayHide(_ post: TeamPost) -> Bool {
        guard sheet.team.state != .dissolved, let reader else { return false }
        return post.author == reader.member.id || sheet.policy.isSpokesperson
            || post.isPublic && reader.standing.holdsAny(of: [.editor, .administrator])
    }
}
