package org.saphan.registry.search;

import java.util.Comparator;
import java.util.UUID;

/// An entrepreneur that was found, and how well it fits.
public record RankedHit(UUID id, float score) implements Comparable<RankedHit> {

    private static final Comparator<RankedHit> BEST_FIRST = Comparator.comparingDouble(RankedHit::score)
            .reversed()
            .thenComparing(hit -> hit.id().toString());

    @Override
    public int compareTo(RankedHit other) {
        return BEST_FIRST.compare(this, other);
    }
}
