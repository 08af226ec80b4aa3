package org.saphan.cluster.serviceprovider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The service providers, registered and retired.
@ApplicationScoped
class ServiceProviders implements PanacheRepositoryBase<ServiceProvider, UUID> {

    /// What may be asked for.
    static final String FIELDS =
            "PROCESS_AND_MANAGEMENT|STANDARDS|TECHNOLOGY_AND_RESEARCH|PRODUCT_AND_PACKAGING_DESIGN";

    private static final Set<String> REGISTERED =
            Set.of("service_provider_agency_registered", "service_provider_organisation_registered");

    ServiceProvider require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("service provider", id));
    }

    /// The service provider, which nobody else changes or assigns until the transaction ends.
    Optional<ServiceProvider> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @throws ServiceProviderAlreadyRegistered when the agency or organisation is entered
    void add(ServiceProvider provider) {
        try {
            persistAndFlush(provider);
        } catch (ConstraintViolationException broken) {
            throw REGISTERED.contains(String.valueOf(broken.getConstraintName()))
                    ? new ServiceProviderAlreadyRegistered()
                    : broken;
        }
    }

    /// One row more than the page holds, where there are more; the oldest first.
    List<ServiceProvider> matching(@Nullable String agency, @Nullable String field, PageRequest page) {
        var query = new StringBuilder("retiredOn is null and id > ?1");
        var values = new ArrayList<Object>(List.of(page.afterIdOrFirst()));
        if (agency != null) {
            values.add(agency);
            query.append(" and agency = ?").append(values.size());
        }
        if (field != null) {
            values.add(field);
            query.append(" and array_position(fields, ?").append(values.size()).append(") > 0");
        }
        return find(query + " order by id", values.toArray())
                .page(0, page.limit() + 1)
                .list();
    }
}
