package org.saphan.cluster.serviceprovider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.Qualification;
import org.saphan.cluster.competence.Qualifications;
import org.saphan.cluster.competence.TrainingTheme;
import org.saphan.http.Ids;

/// An organisation that trains and advises members of clusters.
@Entity
class ServiceProvider {

    @Id
    private UUID id;

    private String agency;
    private @Nullable String organisation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> fields;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Qualification> qualifications;

    private String registeredBy;
    private LocalDate registeredOn;
    private @Nullable LocalDate retiredOn;

    @SuppressWarnings("UnusedVariable") // lets the version rise when nothing else changed
    private int amendments;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ServiceProvider() {}

    /// @param agency that it is, or that answers for it
    static ServiceProvider register(NewServiceProvider entry, String agency, String byAgency, LocalDate day) {
        var provider = new ServiceProvider();
        provider.id = Ids.next();
        provider.agency = agency;
        provider.organisation = entry.organisation();
        provider.write(entry.profile());
        provider.registeredBy = byAgency;
        provider.registeredOn = day;
        return provider;
    }

    void amend(ServiceProviderProfile profile) {
        requireRegistered();
        write(profile);
        amendments++;
    }

    void retire(LocalDate day) {
        requireRegistered();
        retiredOn = day;
    }

    private void write(ServiceProviderProfile profile) {
        fields = profile.fields().stream()
                .distinct()
                .sorted()
                .map(TrainingTheme::name)
                .collect(Collectors.toCollection(ArrayList::new));
        qualifications = List.copyOf(profile.qualifications());
    }

    private void requireRegistered() {
        if (retiredOn != null) {
            throw new ServiceProviderRetiredBefore(retiredOn);
        }
    }

    boolean isRegistered() {
        return retiredOn == null;
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

    ServiceProviderFacts facts() {
        return new ServiceProviderFacts(id, agency, organisation, List.copyOf(qualifications));
    }

    private List<TrainingTheme> themes() {
        return fields.stream().map(TrainingTheme::valueOf).toList();
    }

    ServiceProviderPublished published() {
        return new ServiceProviderPublished(
                id, agency, organisation == null, themes(), registeredOn, retiredOn, version);
    }

    ServiceProviderDetails details(LocalDate day) {
        return new ServiceProviderDetails(
                id,
                agency,
                organisation,
                themes(),
                Qualifications.on(day, qualifications),
                registeredBy,
                registeredOn,
                retiredOn,
                version);
    }
}
