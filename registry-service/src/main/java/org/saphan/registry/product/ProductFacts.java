package org.saphan.registry.product;

import java.util.UUID;
import org.saphan.registry.entrepreneur.EntrepreneurKind;

/// What other features need of a product and of who makes it, as it is now.
public record ProductFacts(
        UUID productId, UUID entrepreneurId, ProductCategory category, EntrepreneurKind kind, String subdistrictCode) {

    private static final int PROVINCE = 2;
    private static final int DISTRICT = 4;

    public String provinceCode() {
        return subdistrictCode.substring(0, PROVINCE);
    }

    public String districtCode() {
        return subdistrictCode.substring(0, DISTRICT);
    }
}
