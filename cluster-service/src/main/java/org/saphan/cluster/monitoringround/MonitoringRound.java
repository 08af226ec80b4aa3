package org.saphan.cluster.monitoringround;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// A round in which a cluster's members are monitored.
@Entity
class MonitoringRound {

    @Id
    private UUID id;

    private UUID clusterId;
    private int fiscalYearBe;
    private int number;

    private LocalDate periodFrom;
    private LocalDate periodUntil;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.OPEN;

    private int absent;
    private String openedBy;
    private LocalDate openedOn;
    private @Nullable String closedBy;
    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MonitoringRound() {}

    static MonitoringRound open(UUID clusterId, NewMonitoringRound content, String agency, LocalDate day) {
        var round = new MonitoringRound();
        round.id = Ids.next();
        round.clusterId = clusterId;
        round.fiscalYearBe = content.fiscalYearBE();
        round.number = content.number();
        round.periodFrom = content.from();
        round.periodUntil = content.until();
        round.openedBy = agency;
        round.openedOn = day;
        return round;
    }

    void close(String agency, LocalDate day) {
        facts().requireOpen();
        state = RoundState.CLOSED;
        closedBy = agency;
        closedOn = day;
    }

    /// How many members the round may close without.
    void excuse(int members) {
        facts().requireOpen();
        absent = members;
    }

    UUID id() {
        return id;
    }

    UUID clusterId() {
        return clusterId;
    }

    LocalDate until() {
        return periodUntil;
    }

    boolean isOpen() {
        return state == RoundState.OPEN;
    }

    long version() {
        return version;
    }

    RoundFacts facts() {
        return new RoundFacts(id, clusterId, fiscalYearBe, periodFrom, periodUntil, state, version);
    }

    MonitoringRoundDetails details() {
        return new MonitoringRoundDetails(
                id,
                clusterId,
                fiscalYearBe,
                number,
                periodFrom,
                periodUntil,
                state,
                absent,
                openedBy,
                openedOn,
                closedBy,
                closedOn,
                version);
    }
}
