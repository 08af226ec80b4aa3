package org.saphan.plan.impactevidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What other features may ask about evidence of impact.
@ApplicationScoped
public class ImpactEvidenceQueries {

    private final ImpactEvidences evidences;

    ImpactEvidenceQueries(ImpactEvidences evidences) {
        this.evidences = evidences;
    }

    /// The oldest evidence that stands and shows that the entrepreneur was hit hard enough.
    ///
    /// @param least by how many percent turnover must have fallen; null where any drop will do
    public Optional<UUID> sufficient(String programmeCode, UUID entrepreneurId, @Nullable BigDecimal least) {
        return evidences.standing(programmeCode, entrepreneurId).stream()
                .filter(each -> each.isSufficient(least))
                .map(ImpactEvidence::id)
                .findFirst();
    }
}
