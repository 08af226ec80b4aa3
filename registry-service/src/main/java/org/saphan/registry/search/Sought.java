package org.saphan.registry.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is looked for: a text to rank by, and terms that all must hold.
public record Sought(@Nullable String text, Map<SearchField, String> terms) {

    public Sought {
        terms = Map.copyOf(terms);
    }
}
