package org.saphan.cluster.cluster;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.http.Ids;

/// Enterprises of one chain that grow together.
@Entity
class Cluster {

    @Id
    private UUID id;

    private String nameTh;
    private String nameEn;
    private String sector;

    @Enumerated(EnumType.STRING)
    private ClusterOrigin origin;

    @Enumerated(EnumType.STRING)
    private ClusterScope scope;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> provinceCodes;

    private String driverAgency;

    @Embedded
    private @Nullable DriverFacts driverFacts;

    private String supportAgency;
    private @Nullable String programmeCode;
    private int startFiscalYearBe;
    private int minimumYears;
    private int membersPerTier;

    @Embedded
    private @Nullable Assessment assessment;

    @Embedded
    private Course course;

    @Embedded
    private @Nullable ReviewFacts lastReview;

    @ElementCollection
    @CollectionTable(name = "cluster_year", joinColumns = @JoinColumn(name = "cluster_id"))
    @Column(name = "fiscal_year_be")
    @SortNatural
    @BatchSize(size = 200)
    private SortedSet<Integer> supportedYearsBe = new TreeSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Cluster() {}

    static Cluster propose(NewCluster entry, @Nullable DriverFacts driver, String supportAgency, LocalDate day) {
        if (!entry.hasProvincesOfItsScope()) {
            throw new ProvincesNotOfScope(entry.scope());
        }
        var cluster = new Cluster();
        cluster.id = Ids.next();
        cluster.nameTh = entry.nameTh();
        cluster.nameEn = entry.nameEn();
        cluster.sector = entry.sector();
        cluster.origin = entry.origin();
        cluster.scope = entry.scope();
        cluster.provinceCodes = new ArrayList<>(entry.provinces());
        cluster.driverAgency = entry.driverAgency();
        cluster.driverFacts = driver;
        cluster.supportAgency = supportAgency;
        cluster.programmeCode = entry.programmeCode();
        cluster.startFiscalYearBe = entry.startFiscalYearBE();
        cluster.minimumYears = entry.years();
        cluster.membersPerTier = entry.perTier();
        cluster.course = Course.proposed(day);
        return cluster;
    }

    void take(ClusterStep step, LocalDate day) {
        switch (step) {
            case ClusterStep.Assessed assessed -> assess(assessed.assessment());
            case ClusterStep.Selected _ -> course = course.selected(day);
            case ClusterStep.Activated _ -> activate(day);
            case ClusterStep.ReviewOpened _ -> course = course.underReview(day);
            case ClusterStep.Reviewed reviewed -> lastReview = reviewed.review();
            case ClusterStep.Renewed renewed -> renew(renewed.fiscalYearBE());
            case ClusterStep.Graduated graduated -> close(ClusterState.GRADUATED, graduated.closing());
            case ClusterStep.Dissolved dissolved -> close(ClusterState.DISSOLVED, dissolved.closing());
        }
    }

    private void assess(Assessment judgement) {
        course.from(ClusterState.PROPOSED);
        assessment = judgement;
    }

    private void activate(LocalDate day) {
        course = course.active(day);
        supportedYearsBe.add(startFiscalYearBe);
    }

    private void renew(int fiscalYearBE) {
        course = course.renewed();
        var next = supportedYearsBe.last() + 1;
        if (fiscalYearBE != next) {
            throw new NotTheNextYear(fiscalYearBE, next);
        }
        supportedYearsBe.add(fiscalYearBE);
    }

    private void close(ClusterState outcome, Closing closing) {
        course = course.closed(outcome, closing);
        var age = facts().ageIn(BangkokDays.fiscalYearBE(closing.closedOn()));
        if (age < minimumYears && !closing.isJustified()) {
            throw new JustificationRequired(age, minimumYears);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Optional<Assessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    /// How it came to its end, where it has.
    Optional<Closing> closing() {
        return Optional.ofNullable(course.closedOn()).map(day -> new Closing(day, course.justification()));
    }

    ClusterFacts facts() {
        return new ClusterFacts(
                id,
                course.state(),
                driverAgency,
                programmeCode,
                List.copyOf(provinceCodes),
                membersPerTier,
                origin,
                startFiscalYearBe,
                minimumYears,
                List.copyOf(supportedYearsBe),
                version);
    }

    ClusterDetails details() {
        return new ClusterDetails(
                id,
                nameTh,
                nameEn,
                sector,
                origin,
                scope,
                List.copyOf(provinceCodes),
                driverAgency,
                supportAgency,
                programmeCode,
                startFiscalYearBe,
                minimumYears,
                membersPerTier,
                course.state(),
                course.proposedOn(),
                course.selectedOn(),
                course.activatedOn(),
                driverFacts,
                assessment == null ? null : assessment.summary(),
                List.copyOf(supportedYearsBe),
                course.reviewOpenedOn(),
                lastReview,
                course.closedOn(),
                version);
    }
}
