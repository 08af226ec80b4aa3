package org.saphan.marketing.readiness;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/// The language of an answer that is no refusal.
final class Languages {

    private Languages() {}

    /// Thai or English, whichever the client prefers; English when it prefers neither.
    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(each -> Locale.of(each.getLanguage()))
                .filter(each ->
                        each.getLanguage().equals("th") || each.getLanguage().equals("en"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
