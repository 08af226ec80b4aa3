package org.saphan.http;

import java.util.Map;

/// One broken rule of a refused request. The text stands under `violation.<code>` in the refusal texts.
///
/// @param pointer JSON pointer into the body (`/address/subdistrictCode`), or the name of a parameter
/// @param code UPPER_SNAKE, stable
/// @param facts fill the text
public record Violation(String pointer, String code, Map<String, Object> facts) {

    public Violation {
        facts = Map.copyOf(facts);
    }

    public static Violation of(String pointer, String code, Map<String, ?> facts) {
        return new Violation(pointer, code, Map.copyOf(facts));
    }

    public static Violation of(String pointer, String code) {
        return new Violation(pointer, code, Map.of());
    }

    /// The same of a body that stands below this pointer in another.
    public Violation below(String prefix) {
        return new Violation(prefix + pointer, code, facts);
    }
}
