package org.saphan.registry.registerimport;

import org.jspecify.annotations.Nullable;
import org.saphan.http.Refusal;

/// How an import ends.
///
/// @param code why it failed, null when it did not
/// @param column the column it failed for, where there is one
record ImportEnd(@Nullable String code, @Nullable String column) {

    static ImportEnd completed() {
        return new ImportEnd(null, null);
    }

    /// The file as a whole cannot be imported.
    static ImportEnd refused(Refusal refusal) {
        var column = refusal.facts().get("column");
        return new ImportEnd(refusal.code(), column == null ? null : column.toString());
    }

    /// The fault is ours.
    static ImportEnd failed() {
        return new ImportEnd("INTERNAL_ERROR", null);
    }
}
