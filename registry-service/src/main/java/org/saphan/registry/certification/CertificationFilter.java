package org.saphan.registry.certification;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.table.Conditions;

/// Which certificates a list shows; all conditions hold together.
public class CertificationFilter {

    private static final String STATUS = """
            case when c.revoked_on is not null then 'REVOKED' when c.expired or c.valid_to < ? then 'EXPIRED'
            else 'GRANTED' end""";

    @QueryParam("standard")
    @Parameter(description = "Only certificates of this standard.")
    @Nullable Standard standard;

    @QueryParam("product")
    @Parameter(description = "Only certificates of this product.")
    @Nullable UUID product;

    @QueryParam("status")
    @Parameter(description = "Only certificates that hold, ran out or were revoked, as it is today.")
    @Nullable CertificationStatus status;

    /// The SQL for whether `certification c` holds on a day, which is its one value.
    public static String statusOnDay() {
        return STATUS;
    }

    /// The conditions on `certification c`.
    ///
    /// @param today the legal day
    public Conditions conditions(LocalDate today) {
        var conditions = new Conditions()
                .and("c.standard = ?", standard == null ? null : standard.name())
                .and("c.product_id = ?", product);
        if (status != null) {
            conditions.and(STATUS + " = ?", today, status.name());
        }
        return conditions;
    }
}
