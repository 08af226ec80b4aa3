package org.saphan.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.plan.enrolledproduct.EnrolledProductQueries;

/// How many products take part, each once (S2-04).
@ApplicationScoped
class SelectedProducts implements TargetMeasure {

    private final EnrolledProductQueries products;

    SelectedProducts(EnrolledProductQueries products) {
        this.products = products;
    }

    @Override
    public String metric() {
        return "SELECTED_PRODUCTS";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return BigDecimal.valueOf(products.takingPart(programmeCode));
    }
}
