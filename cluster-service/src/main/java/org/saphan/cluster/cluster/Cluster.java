package org.saphan.cluster.cluster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
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

    @Enumerated(EnumType.STRING)
    private ClusterState state = ClusterState.PROPOSED;

    private LocalDate proposedOn;
    private @Nullable LocalDate selectedOn;
    private @Nullable LocalDate activatedOn;

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
        cluster.proposedOn = day;
        return cluster;
    }

    void select(LocalDate day) {
        facts().require(ClusterState.PROPOSED);
        state = ClusterState.SELECTED;
        selectedOn = day;
    }

    void activate(LocalDate day) {
        facts().require(ClusterState.SELECTED);
        state = ClusterState.ACTIVE;
        activatedOn = day;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ClusterFacts facts() {
        return new ClusterFacts(
                id, state, driverAgency, programmeCode, List.copyOf(provinceCodes), membersPerTier, version);
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
                state,
                proposedOn,
                selectedOn,
                activatedOn,
                driverFacts,
                version);
    }
}
