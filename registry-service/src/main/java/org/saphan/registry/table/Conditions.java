package org.saphan.registry.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The conditions of a query, which hold together, and their values in the order of their places.
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /// Adds a condition, unless nothing is asked for.
    ///
    /// @param condition with one `?`
    /// @param value what is asked for, null when nothing is
    public Conditions and(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, new Object[] {value});
    }

    /// Adds a condition with as many places as values.
    public Conditions and(String condition, Object... values) {
        conditions.add(condition);
        this.values.addAll(List.of(values));
        return this;
    }

    /// A code that begins with these digits; nothing when they are null.
    public Conditions andBeginning(String column, @Nullable String digits) {
        return and(column + " like ?", digits == null ? null : digits + "%");
    }

    /// ` where a and b`, or nothing when there is no condition.
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /// Gives each place, counted from 1, its value.
    public void bind(BiConsumer<Integer, Object> places) {
        for (int each = 0; each < values.size(); each++) {
            places.accept(each + 1, values.get(each));
        }
    }

    public List<Object> values() {
        return List.copyOf(values);
    }
}
