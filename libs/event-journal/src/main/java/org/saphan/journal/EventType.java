package org.saphan.journal;

import java.util.regex.Pattern;

/// The type of an event in its parts: `registry.entrepreneur.registered.v1`.
///
/// @param service who announces it: `registry`
/// @param aggregate whose state changed: `entrepreneur`
/// @param fact what happened: `registered`
/// @param version of the contract: `v1`
public record EventType(String service, String aggregate, String fact, String version) {

    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z0-9-]*)\\.([a-z][a-z0-9-]*)\\.([a-z][a-z0-9-]*)\\.(v[1-9][0-9]*)");
    private static final String ERASED = "erased";

    /// @throws IllegalArgumentException when the text does not have the form
    public static EventType parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not <service>.<aggregate>.<fact>.v<n>: " + text);
        }
        return new EventType(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    }

    /// Where such events are published: `registry.entrepreneur.v1`.
    public String topic() {
        return service + "." + aggregate + "." + version;
    }

    /// Whether the aggregate exists no more and its data must be forgotten.
    public boolean erases() {
        return fact.equals(ERASED);
    }

    @Override
    public String toString() {
        return service + "." + aggregate + "." + fact + "." + version;
    }
}
