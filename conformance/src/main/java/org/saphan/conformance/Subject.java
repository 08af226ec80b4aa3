package org.saphan.conformance;

/// Who is asked: the service, as its operator's system and as a stranger, with what it says of itself.
record Subject(Options options, TokenSource tokens, Api api, Api stranger, ApiDocument document) {

    static Subject of(Options options) {
        var tokens = new TokenSource(options);
        var stranger = Api.anonymous(options.base());
        var api = stranger.withToken(tokens.token());
        return new Subject(options, tokens, api, stranger, document(options, stranger));
    }

    private static ApiDocument document(Options options, Api stranger) {
        if (options.document().isPresent()) {
            return fetched(stranger, options.document().get().getPath());
        }
        var root = options.base().getPath().replaceAll("/v[0-9]+$", "");
        var beside = stranger.get(root + "/openapi");
        return beside.status() == 200 ? ApiDocument.parse(beside.body()) : fetched(stranger, "/q/openapi");
    }

    private static ApiDocument fetched(Api stranger, String path) {
        var answer = stranger.get(path);
        if (answer.status() != 200) {
            throw new Unanswered("no OpenAPI document at " + path + "; name it with --document", null);
        }
        return ApiDocument.parse(answer.body());
    }

    /// The first list that this agency may read and that holds something.
    Operation filledList() {
        return document.lists().stream()
                .filter(each -> api.get(each.path()).json().path("items").size() > 0)
                .findFirst()
                .orElseThrow(() -> new LeftOut("no list holds anything that this agency may read"));
    }

    void requireLeaveToWrite() {
        if (!options.write()) {
            throw new LeftOut("a careless service would change something; allow it with --write");
        }
    }
}
