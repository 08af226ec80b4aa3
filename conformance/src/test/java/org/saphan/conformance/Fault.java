package org.saphan.conformance;

/// What the small service does wrong, and words of the point that must find it.
enum Fault {
    PLAIN_REFUSALS("a path that does not exist is 404"),
    ENGLISH_ONLY("sentences are Thai or English"),
    REQUEST_ID_LOST("X-Request-Id is echoed"),
    NO_SUMMARIES("every operation has an operationId"),
    OPEN_DOORS("without a token everything"),
    UNSIGNED_TOKENS("a token that is none"),
    SCOPES_IGNORED("a token without the scope"),
    PARAMETERS_IGNORED("an unknown parameter"),
    LIMIT_IGNORED("limit 0 and limit 201"),
    CURSOR_IGNORED("a cursor that is none is 400"),
    SAME_PAGE_AGAIN("pages hang together"),
    NO_TAG("a thing is read with a strong ETag"),
    NEVER_304("If-None-Match"),
    IF_MATCH_IGNORED("a change without If-Match"),
    KEY_NOT_NEEDED("a POST without Idempotency-Key"),
    KEY_IGNORED("201 with Location"),
    OTHER_BODY_TAKEN("another body under the same key"),
    INVERTED("no event comes twice"),
    NO_NEXT("GET /events answers with items and next"),
    TYPES_IGNORED("types= gives only"),
    SILENT_STREAM("the same as server-sent events"),
    WRONG_SOURCE("source is /<agency>/<service>"),
    NATIONAL_IDS("nothing in it looks like"),
    OTHER_DATA("the AsyncAPI document knows");

    private final String point;

    Fault(String point) {
        this.point = point;
    }

    String point() {
        return point;
    }
}
