package org.saphan.gateway.sandbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Scopes as OAuth writes them: words with a space between (RFC 6749 §3.3). `agency.<code>` names the agency
/// instead of a permission, for providers that can put a claim into a token by a scope only.
final class Scopes {

    private static final String AGENCY = "agency.";

    private Scopes() {}

    static Set<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? Set.of()
                : new LinkedHashSet<>(List.of(text.strip().split("\\s+")));
    }

    static @Nullable String agencyIn(Set<String> words) {
        return words.stream()
                .filter(word -> word.startsWith(AGENCY))
                .map(word -> word.substring(AGENCY.length()))
                .findFirst()
                .orElse(null);
    }

    static Set<String> withoutAgency(Set<String> words) {
        return words.stream()
                .filter(word -> !word.startsWith(AGENCY))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
