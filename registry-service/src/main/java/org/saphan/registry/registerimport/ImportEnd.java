package org.saphan.registry.registerimport;

import org.jspecify.annotations.Nullable;
import org.saphan.http.Refusal;

/// How an import ends.
///
/// @param code why it failed, null when it did not
/// @param column the column it failed for, where there is one
/// @param expected what the header should have had instead
/// @param near what of that is nearest
record ImportEnd(
        @Nullable String code,
        @Nullable String column,
        @Nullable String expected,
        @Nullable String near) {

    static ImportEnd completed() {
        return new ImportEnd(null, null, null, null);
    }

    /// The file as a whole cannot be imported.
    static ImportEnd refused(Refusal refusal) {
        return new ImportEnd(refusal.code(), fact(refusal, "column"), fact(refusal, "expected"), fact(refusal, "near"));
    }

    /// The fault is ours.
    static ImportEnd failed() {
        return new ImportEnd("INTERNAL_ERROR", null, null, null);
    }

    private static @Nullable String fact(Refusal refusal, String name) {
        var fact = refusal.facts().get(name);
        return fact == null ? null : fact.toString();
    }
}
