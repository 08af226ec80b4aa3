package org.saphan.cluster.cda;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.Qualification;
import org.saphan.cluster.competence.Qualifications;
import org.saphan.http.Ids;

/// A coordinator of clusters, under the reference that an agency knows it by.
@Entity
class Cda {

    @Id
    private UUID id;

    private String agency;
    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Qualification> qualifications;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sectors;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> provinceCodes;

    private int mostClusters;
    private String registeredBy;
    private LocalDate registeredOn;
    private @Nullable LocalDate retiredOn;

    @SuppressWarnings("UnusedVariable") // lets the version rise when nothing else changed
    private int amendments;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Cda() {}

    static Cda register(NewCda entry, String byAgency, LocalDate day) {
        var cda = new Cda();
        cda.id = Ids.next();
        cda.agency = entry.agency();
        cda.reference = entry.reference();
        cda.write(entry.profile());
        cda.registeredBy = byAgency;
        cda.registeredOn = day;
        return cda;
    }

    void amend(CdaProfile profile) {
        requireRegistered();
        write(profile);
        amendments++;
    }

    void retire(LocalDate day) {
        requireRegistered();
        retiredOn = day;
    }

    private void write(CdaProfile profile) {
        qualifications = List.copyOf(profile.qualifications());
        sectors = sortedOnce(profile.sectors());
        provinceCodes = sortedOnce(profile.provinceCodes());
        mostClusters = profile.mostClusters();
    }

    private static List<String> sortedOnce(List<String> texts) {
        return new ArrayList<>(new TreeSet<>(texts));
    }

    private void requireRegistered() {
        if (retiredOn != null) {
            throw new CdaRetiredBefore(retiredOn);
        }
    }

    boolean isRegistered() {
        return retiredOn == null;
    }

    /// Whether it had not retired before that day.
    boolean wasRegistered(LocalDate day) {
        return retiredOn == null || !retiredOn.isBefore(day);
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    long version() {
        return version;
    }

    CdaFacts facts() {
        return new CdaFacts(id, agency, reference, mostClusters, List.copyOf(qualifications));
    }

    CdaPublished published() {
        return new CdaPublished(
                id,
                agency,
                List.copyOf(sectors),
                List.copyOf(provinceCodes),
                mostClusters,
                registeredOn,
                retiredOn,
                version);
    }

    /// @param workload how many clusters it helps on that day
    CdaDetails details(LocalDate day, int workload) {
        return new CdaDetails(
                id,
                agency,
                reference,
                Qualifications.on(day, qualifications),
                List.copyOf(sectors),
                List.copyOf(provinceCodes),
                mostClusters,
                workload,
                registeredBy,
                registeredOn,
                retiredOn,
                version);
    }
}
