package org.saphan.plan.budget;

import java.util.Comparator;
import java.util.UUID;

/// What money of a fund is set aside for: one activity.
public record Earmark(UUID activityId, Fund fund) implements Comparable<Earmark> {

    private static final Comparator<Earmark> ORDER =
            Comparator.comparing(Earmark::fund).thenComparing(Earmark::activityId);

    @Override
    public int compareTo(Earmark other) {
        return ORDER.compare(this, other);
    }
}
