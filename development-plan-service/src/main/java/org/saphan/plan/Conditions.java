package org.saphan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The conditions of a list: those whose value is given. A value is called by the name that its condition uses,
/// `state = :state`.
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /// Adds the condition when there is a value for it.
    public Conditions with(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /// The query in the entity's words, all rows when nothing was asked for.
    public String inOrderOf(String order) {
        return (conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ") + "order by " + order;
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
