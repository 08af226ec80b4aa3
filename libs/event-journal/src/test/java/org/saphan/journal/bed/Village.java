package org.saphan.journal.bed;

import org.saphan.journal.Event;
import org.saphan.journal.EventState;
import org.saphan.journal.Fact;

/// The public state of a village: what the tests' service announces.
public record Village(String villageId, String name, int households, long version) implements EventState {

    public static final String TOPIC = "bench.village.v1";

    @Override
    public String subject() {
        return villageId;
    }

    @Override
    public long sequence() {
        return version;
    }

    @Fact("bench.village.founded.v1")
    public record Founded(Village state) implements Event {}

    @Fact("bench.village.grown.v1")
    public record Grown(Village state) implements Event {}

    @Fact("bench.village.erased.v1")
    public record Erased(Gone state) implements Event {}

    /// What is left of an erased village.
    public record Gone(String villageId, long version) implements EventState {

        @Override
        public String subject() {
            return villageId;
        }

        @Override
        public long sequence() {
            return version;
        }
    }
}
