package org.saphan.registry.importrows;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;

/// What a file calls our columns, where it calls them something else.
///
/// @param ours our column by the file's name for it
public record ColumnMapping(Map<String, String> ours) {

    private static final Pattern BETWEEN = Pattern.compile(",");

    public ColumnMapping {
        ours = Map.copyOf(ours);
    }

    /// @param text `theirs:ours,theirs:ours`, or null
    /// @throws InvalidRequest when it has another form, or names a column twice
    public static ColumnMapping parse(@Nullable String text) {
        var ours = new TreeMap<String, String>();
        if (text != null) {
            for (var pair : BETWEEN.split(text, -1)) {
                var middle = pair.lastIndexOf(':');
                if (middle < 1
                        || ours.put(
                                        pair.substring(0, middle).strip(),
                                        pair.substring(middle + 1).strip())
                                != null) {
                    throw new InvalidRequest("columns", "INVALID_VALUE");
                }
            }
        }
        return new ColumnMapping(ours);
    }

    /// @throws InvalidRequest when it leads to a column that is none of these
    void requireWithin(Collection<String> columns) {
        if (!columns.containsAll(ours.values())) {
            throw new InvalidRequest("columns", "INVALID_VALUE");
        }
    }
}
