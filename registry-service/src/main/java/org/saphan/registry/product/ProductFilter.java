package org.saphan.registry.product;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.table.Conditions;

/// Which products a list shows; all conditions hold together.
public class ProductFilter {

    @QueryParam("province")
    @Pattern(regexp = "\\d{2}") @Parameter(description = "The entrepreneur's province, two digits.", example = "24")
    @Nullable String province;

    @QueryParam("category")
    @Parameter(description = "One of the five categories of the OPC.")
    @Nullable ProductCategory category;

    @QueryParam("entrepreneur")
    @Parameter(description = "Only products of this entrepreneur.")
    @Nullable UUID entrepreneur;

    /// The conditions on `product p join entrepreneur e`.
    public Conditions conditions() {
        return new Conditions()
                .andBeginning("e.subdistrict_code", province)
                .and("p.category = ?", category == null ? null : category.name())
                .and("p.entrepreneur_id = ?", entrepreneur);
    }
}
