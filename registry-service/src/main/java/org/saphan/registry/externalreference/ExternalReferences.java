package org.saphan.registry.externalreference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The agencies' references, standing and withdrawn.
@ApplicationScoped
public class ExternalReferences implements PanacheRepositoryBase<ExternalReference, UUID> {

    /// What the agency called the entrepreneur last, standing or not.
    Optional<ExternalReference> newest(UUID entrepreneurId, String agency) {
        return find("entrepreneurId = ?1 and agency = ?2 order by nth desc", entrepreneurId, agency)
                .firstResultOptional();
    }

    ExternalReference require(UUID entrepreneurId, String agency) {
        return newest(entrepreneurId, agency)
                .filter(ExternalReference::isStanding)
                .orElseThrow(() -> new NotFound("external reference", agency));
    }

    boolean isTaken(String agency, String ref, UUID byAnother) {
        return count(
                        "agency = ?1 and ref = ?2 and withdrawnAt is null and entrepreneurId <> ?3",
                        agency,
                        ref,
                        byAnother)
                > 0;
    }

    /// The standing ones of an entrepreneur, by agency.
    public List<ExternalReferenceDetails> standing(UUID entrepreneurId) {
        return find("entrepreneurId = ?1 and withdrawnAt is null order by agency", entrepreneurId).stream()
                .map(ExternalReference::details)
                .toList();
    }
}
