package org.saphan.registry.opcround;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A round of the OPC.
@Entity
class OpcRound {

    @Id
    private int yearBe;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.PLANNED;

    private @Nullable LocalDate announcedOn;

    @ElementCollection
    @CollectionTable(name = "scheme_section", joinColumns = @JoinColumn(name = "round_year_be"))
    private Set<SchemeSection> sections;

    @ElementCollection
    @CollectionTable(name = "star_threshold", joinColumns = @JoinColumn(name = "round_year_be"))
    private Set<StarThreshold> thresholds;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OpcRound() {}

    static OpcRound plan(int year, RatingScheme scheme) {
        scheme.requireConsistent();
        var round = new OpcRound();
        round.yearBe = year;
        round.sections = new HashSet<>(scheme.sections());
        round.thresholds = new HashSet<>(scheme.thresholds());
        return round;
    }

    /// Takes the round one state further, never over one.
    void advance(RoundState next) {
        if (state != next.before()) {
            throw new RoundOutOfOrder(yearBe, state, next.before());
        }
        state = next;
    }

    void announce(LocalDate on) {
        advance(RoundState.ANNOUNCED);
        announcedOn = on;
    }

    int yearBE() {
        return yearBe;
    }

    RoundState state() {
        return state;
    }

    long version() {
        return version;
    }

    RatingScheme scheme() {
        return new RatingScheme(
                sections.stream()
                        .sorted(Comparator.comparing(SchemeSection::code))
                        .toList(),
                thresholds.stream()
                        .sorted(Comparator.comparingInt(StarThreshold::stars).reversed())
                        .toList());
    }

    OpcRoundDetails details() {
        return new OpcRoundDetails(yearBe, state, announcedOn, scheme(), version);
    }
}
