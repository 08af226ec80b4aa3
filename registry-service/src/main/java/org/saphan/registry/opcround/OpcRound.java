package org.saphan.registry.opcround;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
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

    @ElementCollection
    @CollectionTable(name = "category_maximum", joinColumns = @JoinColumn(name = "round_year_be"))
    private Set<CategoryMaximum> categoryMaxima;

    @ElementCollection
    @CollectionTable(name = "quadrant_condition", joinColumns = @JoinColumn(name = "round_year_be"))
    private Set<QuadrantCondition> quadrants;

    @Embedded
    @AttributeOverride(name = "provincial", column = @Column(name = "quorum_provincial"))
    @AttributeOverride(name = "national", column = @Column(name = "quorum_national"))
    private Quorum quorum;

    private BigDecimal nationalFrom;
    private @Nullable Integer validityYears;
    private int appealDays;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OpcRound() {}

    static OpcRound plan(int year, RatingScheme scheme) {
        new SchemeConsistency(scheme).require();
        var round = new OpcRound();
        round.yearBe = year;
        round.sections = new HashSet<>(scheme.sections());
        round.thresholds = new HashSet<>(scheme.thresholds());
        round.categoryMaxima = new HashSet<>(scheme.categoryMaxima());
        round.quadrants = new HashSet<>(scheme.quadrants());
        round.quorum = scheme.quorum();
        round.nationalFrom = scheme.nationalFrom();
        round.validityYears = scheme.validityYears();
        round.appealDays = scheme.appealDays();
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
                        .toList(),
                categoryMaxima.stream()
                        .sorted(Comparator.comparing(CategoryMaximum::section).thenComparing(CategoryMaximum::category))
                        .toList(),
                quorum,
                nationalFrom,
                validityYears,
                appealDays,
                quadrants.stream()
                        .sorted(Comparator.comparing(QuadrantCondition::quadrant)
                                .thenComparing(each -> each.anyOf().getFirst()))
                        .toList());
    }

    RoundStanding standing() {
        return RoundStanding.of(announcedOn, scheme());
    }

    OpcRoundDetails details() {
        return new OpcRoundDetails(yearBe, state, announcedOn, scheme(), version);
    }
}
