package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.known.registry.KnownCertifications;

/// Which certificates prove that a run reached the standard it aimed at: of that standard, of its entrepreneur, for its
/// product where it names one, granted on the day of the start or later, and not taken back (S4-09).
@ApplicationScoped
class CertificateProofs {

    private static final String PROVING = """
            select c.id from granted_certificate c where c.entrepreneur_id = ? and c.standard = ?
            and c.valid_from >= ? and c.product_id = coalesce(cast(? as uuid), c.product_id)
            order by c.valid_from, c.id""";

    private static final String DUE = """
            select r.id from activity_run r where r.certification = 'NOT_YET' and exists (
            select from granted_certificate c where c.entrepreneur_id = r.entrepreneur_id
            and c.standard = r.target_standard and c.valid_from >= r.starts_on
            and c.product_id = coalesce(r.product_id, c.product_id)) order by r.id""";

    private final KnownRows rows;
    private final KnownCertifications certifications;

    CertificateProofs(KnownRows rows, KnownCertifications certifications) {
        this.rows = rows;
        this.certifications = certifications;
    }

    /// The oldest certificate that proves it.
    Optional<UUID> of(ActivityRunPublished run) {
        return proving(run).stream().findFirst();
    }

    /// The claimed certificate where it proves it; where the register has not told of that one, none yet.
    ///
    /// @param claimed null where any will do
    /// @throws CertificateDoesNotProve when the claimed one is known, and proves nothing
    Optional<UUID> of(ActivityRunPublished run, @Nullable UUID claimed) {
        if (claimed == null) {
            return of(run);
        }
        var proving = proving(run);
        if (!proving.contains(claimed) && certifications.isKnown(claimed)) {
            throw new CertificateDoesNotProve(claimed);
        }
        return proving.stream().filter(claimed::equals).findFirst();
    }

    /// The completed runs for which there is one now.
    List<UUID> due() {
        return rows.list(DUE, row -> row.getObject(1, UUID.class));
    }

    private List<UUID> proving(ActivityRunPublished run) {
        return run.targetStandard() == null
                ? List.of()
                : rows.list(
                        PROVING,
                        row -> row.getObject(1, UUID.class),
                        run.entrepreneurId(),
                        run.targetStandard().name(),
                        run.startsOn(),
                        run.productId());
    }
}
