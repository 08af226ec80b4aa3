package org.saphan.http.table;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// All rows of a list that is read in parts, each part only when it is wanted.
public final class KeysetRows {

    private static final int PART = 1000;

    private KeysetRows() {}

    /// A part of the list.
    public interface Part<T> {

        /// @param after the id of the last row of the part before, the least id at the beginning
        /// @param most how many rows at most
        List<T> read(UUID after, int most);
    }

    public static <T> Stream<T> of(Part<T> parts, Function<T, UUID> id) {
        return Stream.iterate(
                        parts.read(new UUID(0, 0), PART),
                        part -> !part.isEmpty(),
                        part -> part.size() < PART ? List.of() : parts.read(id.apply(part.getLast()), PART))
                .flatMap(List::stream);
    }
}
