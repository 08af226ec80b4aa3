package org.saphan.http;

import org.jspecify.annotations.Nullable;

/// The version that a client believes a thing to have, from `If-Match`.
public final class IfMatch {

    private final @Nullable String header;

    private IfMatch(@Nullable String header) {
        this.header = header;
    }

    /// Takes the header as it came; it is looked at only in [#check], after the thing was found.
    public static IfMatch of(@Nullable String header) {
        return new IfMatch(header);
    }

    /// @param version the thing's version now
    /// @throws PreconditionRequired when the client sent no `If-Match`
    /// @throws PreconditionFailed when it names another version
    public void check(long version) {
        if (header == null || header.isBlank()) {
            throw new PreconditionRequired();
        }
        for (var tag : header.split(",", -1)) {
            if (tag.strip().equals("*") || tag.strip().equals(tagOf(version))) {
                return;
            }
        }
        throw new PreconditionFailed();
    }

    /// The strong entity tag of a version: `"7"`.
    static String tagOf(long version) {
        return "\"" + version + "\"";
    }
}
