package org.saphan.http;

import org.jspecify.annotations.Nullable;

/// For what a caller wants to see personal data (PDPA s. 39): stated in the header `Purpose`, kept in the access
/// log.
public record Purpose(String text) {

    /// The scope without which personal data stays masked.
    public static final String SCOPE = "registry.personal.read";

    private static final int LONGEST = 200;

    public Purpose {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new PurposeRequired();
        }
    }

    /// @throws PurposeRequired when the header is missing, blank or longer than 200 characters
    public static Purpose require(@Nullable String header) {
        if (header == null) {
            throw new PurposeRequired();
        }
        return new Purpose(header);
    }
}
