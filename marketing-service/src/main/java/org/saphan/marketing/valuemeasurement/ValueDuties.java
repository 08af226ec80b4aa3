package org.saphan.marketing.valuemeasurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.known.registry.KnownProducts;

/// Who measures the value of a product: OPS-MOC, and an agency to which the programme gives SUPPORT_MARKETING
/// where its entrepreneur is.
@ApplicationScoped
class ValueDuties {

    private final KnownProducts products;
    private final MarketingDuties duties;

    ValueDuties(KnownProducts products, MarketingDuties duties) {
        this.products = products;
        this.duties = duties;
    }

    /// @throws NotFound when the register has told of no such product
    /// @throws org.saphan.http.DutyRequired for every other agency
    void require(String programmeCode, UUID productId) {
        var owner = products.ownerOf(productId).orElseThrow(() -> new NotFound("product", productId));
        duties.require(programmeCode, owner);
    }

    /// @throws NotFound when the register has told of no such product
    void requireKnown(UUID productId) {
        if (products.ownerOf(productId).isEmpty()) {
            throw new NotFound("product", productId);
        }
    }
}
